using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace LabOrders.Services;

public class TokenReader(IConfiguration configuration)
{
    public ClaimsPrincipal Partner(string token)
    {
        var parameters = new TokenValidationParameters
        {
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateIssuerSigningKey = false,
            SignatureValidator = (raw, _) => new JwtSecurityToken(raw),
        };
        return new JwtSecurityTokenHandler().ValidateToken(token, parameters, out _);
    }

    public string ExportKey()
    {
        return configuration["Export:Key"] ?? "lab-export-key";
    }
}
