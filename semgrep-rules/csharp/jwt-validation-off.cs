using System.IdentityModel.Tokens.Jwt;
using Microsoft.IdentityModel.Tokens;

namespace Fixtures;

public static class Tokens
{
    public static void Configure(IServiceCollection services, SecurityKey key)
    {
        services.AddAuthentication().AddJwtBearer(options =>
        {
            options.TokenValidationParameters = new TokenValidationParameters
            {
                IssuerSigningKey = key,
                // ruleid: vetlint-csharp-jwt-validation-off
                ValidateLifetime = false,
                // ruleid: vetlint-csharp-jwt-validation-off
                RequireSignedTokens = false,
            };
        });
        services.AddAuthentication().AddJwtBearer("other", options =>
        {
            options.TokenValidationParameters = new()
            {
                // ruleid: vetlint-csharp-jwt-validation-off
                SignatureValidator = (token, parameters) => new JwtSecurityToken(token),
            };
            // ruleid: vetlint-csharp-jwt-validation-off
            options.TokenValidationParameters.ValidateLifetime = false;
        });
    }

    public static string? Subject(HttpRequest request)
    {
        var handler = new JwtSecurityTokenHandler();
        // ruleid: vetlint-csharp-jwt-validation-off
        var token = handler.ReadJwtToken(request.Headers["Authorization"].ToString().Replace("Bearer ", ""));
        return token.Subject;
    }

    public static void Good(IServiceCollection services, SecurityKey key)
    {
        services.AddAuthentication().AddJwtBearer(options =>
        {
            options.TokenValidationParameters = new TokenValidationParameters
            {
                // ok: vetlint-csharp-jwt-validation-off
                ValidateLifetime = true,
                // ok: vetlint-csharp-jwt-validation-off
                ValidateIssuer = false,
                IssuerSigningKey = key,
            };
        });
    }

    public static ClaimsPrincipal ReadForRefresh(string token, SecurityKey key)
    {
        var parameters = new TokenValidationParameters
        {
            IssuerSigningKey = key,
            // ok: vetlint-csharp-jwt-validation-off
            ValidateLifetime = false,
        };
        return new JwtSecurityTokenHandler().ValidateToken(token, parameters, out _);
    }

    public static DateTime Expiry(string accessToken)
    {
        // ok: vetlint-csharp-jwt-validation-off
        return new JwtSecurityTokenHandler().ReadJwtToken(accessToken).ValidTo;
    }
}
