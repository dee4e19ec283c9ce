using System;
using Microsoft.Extensions.Configuration;

public class Greenhouse
{
    // ruleid: vetlint-csharp-hardcoded-credentials
    private const string PumpToken = "pmp_7c41d90be2f84a56b3";

    // ruleid: vetlint-csharp-hardcoded-credentials
    private static readonly string MailPassword = "Keller!regal-88";

    // ruleid: vetlint-csharp-hardcoded-credentials
    private const string Database = "Server=sql01;Database=Plants;User Id=app;Password=Gr33nhouse!7";

    // ok: vetlint-csharp-hardcoded-credentials
    private const string Local = "Server=localhost;Database=Plants;User Id=app;Password=Gr33nhouse!7";

    // ok: vetlint-csharp-hardcoded-credentials
    private const string CacheKey = "plants-7c41d90be2f84a56b3";

    // ok: vetlint-csharp-hardcoded-credentials
    private const string PasswordSetting = "Mail:Password";

    public string Key(IConfiguration configuration)
    {
        // ok: vetlint-csharp-hardcoded-credentials
        var apiKey = configuration["Pump:ApiKey"];
        // ruleid: vetlint-csharp-hardcoded-credentials
        var spareKey = "key-90fa11d27b3c4e58a6";
        return apiKey ?? throw new InvalidOperationException(spareKey.Length.ToString());
    }
}
