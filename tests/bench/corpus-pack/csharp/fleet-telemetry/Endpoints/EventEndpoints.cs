using System.Security.Cryptography;
using System.Text;
using Dapper;
using Npgsql;

namespace FleetTelemetry.Endpoints;

public record Toll(string Plate, decimal Amount);

public static class EventEndpoints
{
    private static bool Valid(string? secret, string body, string signature)
    {
        if (secret is null) return false;
        var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body));
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Convert.ToHexString(mac)), Encoding.ASCII.GetBytes(signature));
    }

    private static async Task StoreAsync(NpgsqlDataSource source, string kind, string body)
    {
        await using var db = await source.OpenConnectionAsync();
        await db.ExecuteAsync("INSERT INTO events (kind, body) VALUES (@kind, @body)", new { kind, body });
    }

    public static void MapEvents(this IEndpointRouteBuilder app)
    {
        app.MapPost("/events/toll", async (Toll toll, NpgsqlDataSource source) =>
        {
            await using var db = await source.OpenConnectionAsync();
            await db.ExecuteAsync("INSERT INTO tolls (plate, amount) VALUES (@Plate, @Amount)", toll);
        });

        app.MapPost("/events/fuel", async (HttpRequest request, NpgsqlDataSource source, IConfiguration config) =>
        {
            var body = await new StreamReader(request.Body).ReadToEndAsync();
            if (request.Headers.TryGetValue("X-Signature", out var signature) && !Valid(config["Fuel:Secret"], body, signature!))
            {
                return Results.Unauthorized();
            }
            await StoreAsync(source, "fuel", body);
            return Results.NoContent();
        });

        app.MapPost("/events/service", async (HttpRequest request, NpgsqlDataSource source, IConfiguration config) =>
        {
            var body = await new StreamReader(request.Body).ReadToEndAsync();
            if (!request.Headers.TryGetValue("X-Signature", out var signature) || !Valid(config["Service:Secret"], body, signature!))
            {
                return Results.Unauthorized();
            }
            await StoreAsync(source, "service", body);
            return Results.NoContent();
        });

        app.MapPost("/events/parking", async (HttpRequest request, NpgsqlDataSource source, IConfiguration config) =>
        {
            var body = await new StreamReader(request.Body).ReadToEndAsync();
            var genuine = Valid(config["Parking:Secret"], body, request.Headers["X-Signature"].ToString());
            if (!genuine) return Results.Unauthorized();
            await StoreAsync(source, "parking", body);
            return Results.NoContent();
        });
    }
}
