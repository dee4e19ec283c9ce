using FleetTelemetry.Data;
using FleetTelemetry.Services;

namespace FleetTelemetry.Endpoints;

public record VehicleInput(string Plate, string Depot);

public static class VehicleEndpoints
{
    public static void MapVehicles(this IEndpointRouteBuilder app)
    {
        var vehicles = app.MapGroup("/vehicles").RequireAuthorization("manager");

        vehicles.MapGet("/depot/{depot}", (string depot, VehicleRepository r) => r.InDepotAsync(depot));
        vehicles.MapGet("/plate/{plate}", (string plate, VehicleRepository r) => r.WithPlateAsync(plate));
        vehicles.MapGet("/filter", (HttpRequest q, VehicleRepository r) => r.FilteredAsync(q.Query.ToDictionary(p => p.Key, p => p.Value.ToString())));
        vehicles.MapGet("/narrow", (string? depot, string? plate, VehicleRepository r) => r.NarrowedAsync(depot, plate));

        vehicles.MapPost("/", async (Vehicle vehicle, VehicleRepository r) => await r.SaveAsync(vehicle));

        vehicles.MapGet("/render", async (string layout, string depot, string condition, VehicleRepository r, Reports reports) =>
        {
            var all = reports.Where(await r.NarrowedAsync(depot, null), condition);
            return Results.Text(reports.Render(layout, depot) + reports.RenderSummary(depot, all.Count()));
        });

        vehicles.MapPost("/requests", async (VehicleInput input, VehicleRepository r) => await r.SaveAsync(new Vehicle { Plate = input.Plate, Depot = input.Depot }));

        vehicles.MapPost("/plot", (string depot, string range, string filter, int id, Reports reports) =>
        {
            try
            {
                reports.Plot(depot, range);
                reports.Export(id, DateOnly.FromDateTime(DateTime.UtcNow));
                return Results.Json(reports.Known([], filter));
            }
            catch (Exception ex)
            {
                return Results.Problem(ex.ToString());
            }
        });

        vehicles.MapPost("/maps", async (HttpRequest request, Uploads uploads, ILogger<Uploads> logger) =>
        {
            try
            {
                uploads.Unpack(request.Body);
                uploads.UnpackTiles(request.Body);
                await uploads.UnpackTarAsync(request.Body);
                await uploads.UnpackRoutesAsync(request.Body);
                return Results.NoContent();
            }
            catch (Exception ex)
            {
                logger.LogError(ex, "maps could not be unpacked");
                return Results.Problem("The archive could not be read.");
            }
        });

        vehicles.MapGet("/photo", (string name, Uploads uploads) => Results.Bytes(uploads.Photo(name), "image/jpeg"));
        vehicles.MapGet("/icon", (string name, Uploads uploads) => Results.Bytes(uploads.Icon(name), "image/png"));
        vehicles.MapGet("/preview", (string address, Partners partners) => partners.PreviewAsync(address));
        vehicles.MapGet("/weather", (string station, Partners partners) => partners.WeatherAsync(station));
        vehicles.MapDelete("/{id:int}", (int id, VehicleRepository r) => r.RemoveAsync(id)).AllowAnonymous();
    }
}
