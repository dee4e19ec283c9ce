using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Fixtures;

public class TokenService
{
    // ruleid: vetlint-csharp-jwt-hardcoded-key
    private const string SecretKey = "b8d2f6c04e9147a3b1f5d7c9e0a2846f";
    // ok: vetlint-csharp-jwt-hardcoded-key
    private const string ApiKey = "Services:Mail:ApiKey";
    // ok: vetlint-csharp-jwt-hardcoded-key
    private const string TokenKey = "X-Api-Key";
    // ok: vetlint-csharp-jwt-hardcoded-key
    private const string JwtKey = "JWT_SECRET_KEY";
    private readonly IConfiguration _configuration;

    public SecurityKey Bad()
    {
        // ruleid: vetlint-csharp-jwt-hardcoded-key
        return new SymmetricSecurityKey(Encoding.UTF8.GetBytes("super-secret-key-of-the-shop-1234567890"));
    }

    public SecurityKey Worse()
    {
        // ruleid: vetlint-csharp-jwt-hardcoded-key
        var key = Encoding.ASCII.GetBytes("another long key that everybody can read");
        return new SymmetricSecurityKey(key);
    }

    public SecurityKey Good()
    {
        // ok: vetlint-csharp-jwt-hardcoded-key
        return new SymmetricSecurityKey(Encoding.UTF8.GetBytes(_configuration["Jwt:Key"]!));
    }

    public byte[] Text()
    {
        // ok: vetlint-csharp-jwt-hardcoded-key
        return Encoding.UTF8.GetBytes("a line of text");
    }
}
