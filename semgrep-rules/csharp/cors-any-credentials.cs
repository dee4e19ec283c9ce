namespace Fixtures;

public static class CredentialCors
{
    private static readonly HashSet<string> Origins = new() { "https://app.example.com" };

    public static void Configure(IServiceCollection services, IHostEnvironment environment)
    {
        services.AddCors(options =>
        {
            // ruleid: vetlint-csharp-cors-any-credentials
            options.AddDefaultPolicy(policy => policy.SetIsOriginAllowed(_ => true).AllowCredentials());
            // ruleid: vetlint-csharp-cors-any-credentials
            options.AddPolicy("other", policy => policy.AllowAnyHeader().SetIsOriginAllowed(origin => true));
            // ok: vetlint-csharp-cors-any-credentials
            options.AddPolicy("set", policy => policy.SetIsOriginAllowed(origin => Origins.Contains(origin)));
            // ok: vetlint-csharp-cors-any-credentials
            options.AddPolicy("one", policy => policy.WithOrigins("https://app.example.com").AllowCredentials());
            if (environment.IsDevelopment())
            {
                // ok: vetlint-csharp-cors-any-credentials
                options.AddPolicy("dev", policy => policy.SetIsOriginAllowed(_ => true).AllowCredentials());
            }
        });
    }

    public static void Answer(HttpContext context)
    {
        // ruleid: vetlint-csharp-cors-any-credentials
        context.Response.Headers["Access-Control-Allow-Origin"] = context.Request.Headers["Origin"];
    }
}
