using Microsoft.IdentityModel.Tokens;

namespace Fixtures;

public static class Setup
{
    public static void Configure(WebApplicationBuilder builder, SecurityKey key)
    {
        builder.Services.AddAuthentication().AddJwtBearer(options =>
        {
            // ruleid: vetlint-csharp-jwt-lax-options
            options.RequireHttpsMetadata = false;
            options.TokenValidationParameters = new TokenValidationParameters
            {
                // ruleid: vetlint-csharp-jwt-lax-options
                ValidateIssuer = false,
                // ruleid: vetlint-csharp-jwt-lax-options
                ValidateAudience = false,
                IssuerSigningKey = key,
            };
        });
        builder.Services.AddAuthentication().AddJwtBearer("good", options =>
        {
            if (builder.Environment.IsDevelopment())
            {
                // ok: vetlint-csharp-jwt-lax-options
                options.RequireHttpsMetadata = false;
            }
            options.TokenValidationParameters = new TokenValidationParameters
            {
                // ok: vetlint-csharp-jwt-lax-options
                ValidateIssuer = true,
                ValidIssuer = "https://login.example.com",
                // ok: vetlint-csharp-jwt-lax-options
                ValidateAudience = true,
                IssuerSigningKey = key,
            };
        });
        builder.Services.AddAuthentication().AddJwtBearer("tenants", options =>
        {
            options.TokenValidationParameters = new TokenValidationParameters
            {
                // ok: vetlint-csharp-jwt-lax-options
                ValidateIssuer = false,
                IssuerValidator = (issuer, token, parameters) => Tenants.Check(issuer),
                IssuerSigningKey = key,
            };
        });
    }
}
