using System.IdentityModel.Tokens.Jwt;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Data.Sqlite;
using Microsoft.IdentityModel.Tokens;

namespace ClaimsCopilot.Api;

public static class ClaimsEndpoints
{
    private static readonly string GarageKey = Environment.GetEnvironmentVariable("GARAGE_KEY") ?? "garage-shared-key-2024";

    private static void Execute(string sql, string number)
    {
        using var connection = new SqliteConnection("Data Source=claims.db");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        command.Parameters.AddWithValue("$number", number);
        command.ExecuteNonQuery();
    }

    private static string Broker(string token)
    {
        var jwt = new JwtSecurityTokenHandler().ReadJwtToken(token);
        return jwt.Subject;
    }

    private static string Garage(string token)
    {
        var parameters = new TokenValidationParameters
        {
            ValidIssuer = "garages",
            ValidateAudience = false,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(GarageKey)),
        };
        var principal = new JwtSecurityTokenHandler().ValidateToken(token, parameters, out _);
        return principal.Identity?.Name ?? "";
    }

    public static string ExpertKey()
    {
        var key = Environment.GetEnvironmentVariable("EXPERT_KEY");
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return key;
    }

    public static void MapClaims(this WebApplication app)
    {
        app.MapPost("/claims/{number}/note", [Authorize] (string number) => Execute("UPDATE claims SET noted = 1 WHERE number = $number", number));

        app.MapGet("/broker/claims", (string token) => Results.Ok(Broker(token)));
        app.MapGet("/garage/claims", (string token) => Results.Ok(Garage(token)));

        app.MapPost("/claims/{number}/accept", (string number) => Execute("UPDATE claims SET state = 'paid' WHERE number = $number", number))
            .RequireAuthorization("adjuster");

        app.MapGet("/claims/states", () =>
        {
            var states = new[] { "open", "paid", "refused" };
            return Results.Ok(states);
        });

        app.MapPost("/claims/{number}/refuse", (string number) => Execute("UPDATE claims SET state = 'refused' WHERE number = $number", number));
    }
}
