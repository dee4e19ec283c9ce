namespace Fixtures;

public class Settings
{
    private readonly IConfiguration _configuration;

    public void Read()
    {
        // ruleid: vetlint-csharp-secret-fallback
        var key = _configuration["Jwt:Key"] ?? "development-key-that-is-long-enough-12345";
        // ruleid: vetlint-csharp-secret-fallback
        var password = Environment.GetEnvironmentVariable("DB_PASSWORD") ?? "postgres";
        // ruleid: vetlint-csharp-secret-fallback
        var secret = _configuration.GetValue<string>("Auth:ClientSecret", "changeme");
        // ok: vetlint-csharp-secret-fallback
        var good = _configuration["Jwt:Key"] ?? throw new InvalidOperationException("Jwt:Key is missing");
        // ok: vetlint-csharp-secret-fallback
        var issuer = _configuration["Jwt:Issuer"] ?? "https://login.example.com";
        // ok: vetlint-csharp-secret-fallback
        var empty = _configuration["Jwt:Key"] ?? "";
        // ok: vetlint-csharp-secret-fallback
        var url = Environment.GetEnvironmentVariable("SECRET_STORE_URL") ?? "http://localhost:8200";
    }

    public string ExportKey(IConfiguration settings)
    {
        // ruleid: vetlint-csharp-secret-fallback
        return settings["Export:Key"] ?? "orchard-export";
    }

    public string CacheKey(IConfiguration settings)
    {
        // ok: vetlint-csharp-secret-fallback
        return settings["Cache:Key"] ?? "orchard";
    }
}
