using System.Diagnostics;

namespace VanShare;

public static class VanEndpoints
{
    private static readonly HashSet<string> Reports = ["mileage", "damage"];

    public static void MapVans(this WebApplication app)
    {
        app.MapGet("/healthz", () => Results.Ok("ok"));

        var vans = app.MapGroup("/vans").RequireAuthorization();

        vans.MapGet("/", async (string? street, string? name, VanStore store) =>
            street is not null ? await store.InStreetAsync(street) : await store.NamedAsync(name ?? ""));

        vans.MapPost("/park", async (int[] ids, VanStore store) => await store.ParkAsync(ids));

        vans.MapGet("/report/{kind}", (string kind) =>
        {
            if (!Reports.Contains(kind)) return Results.NotFound();
            var start = new ProcessStartInfo("/usr/local/bin/van-report") { RedirectStandardOutput = true };
            start.ArgumentList.Add("--kind");
            start.ArgumentList.Add(kind);
            using var process = Process.Start(start)!;
            return Results.Text(process.StandardOutput.ReadToEnd());
        });

        vans.MapGet("/plate/{plate}", (string plate) =>
        {
            using var process = Process.Start(new ProcessStartInfo("/bin/bash", $"-c \"plate-lookup {plate}\"") { RedirectStandardOutput = true })!;
            return Results.Text(process.StandardOutput.ReadToEnd());
        });

        vans.MapGet("/photo", (string file) =>
            Results.File(File.ReadAllBytes("/srv/vans/photos/" + file), "image/jpeg"));

        vans.MapGet("/paper/{id:int}", (int id) =>
        {
            var path = $"/srv/vans/papers/{id}.pdf";
            return File.Exists(path) ? Results.File(File.ReadAllBytes(path), "application/pdf") : Results.NotFound();
        });

        app.MapDelete("/vans", async (string ids, VanStore store) => await store.RemoveAsync(ids));
    }
}
