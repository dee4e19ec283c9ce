namespace Fixtures;

public static class Cors
{
    public static void Configure(WebApplicationBuilder builder)
    {
        builder.Services.AddCors(options =>
        {
            // ruleid: vetlint-csharp-cors-any
            options.AddPolicy("all", policy => policy.AllowAnyOrigin().AllowAnyMethod().AllowAnyHeader());
            // ruleid: vetlint-csharp-cors-any
            options.AddDefaultPolicy(policy => policy.WithOrigins("*"));
            // ok: vetlint-csharp-cors-any
            options.AddPolicy("one", policy => policy.WithOrigins("https://app.example.com").AllowCredentials());
        });
        if (builder.Environment.IsDevelopment())
        {
            // ok: vetlint-csharp-cors-any
            builder.Services.AddCors(options => options.AddPolicy("dev", policy => policy.AllowAnyOrigin()));
        }
    }

    public static void Answer(HttpContext context)
    {
        // ruleid: vetlint-csharp-cors-any
        context.Response.Headers["Access-Control-Allow-Origin"] = "*";
        // ok: vetlint-csharp-cors-any
        context.Response.Headers["Access-Control-Allow-Methods"] = "*";
    }
}
