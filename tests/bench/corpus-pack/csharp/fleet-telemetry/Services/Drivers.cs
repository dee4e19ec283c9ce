using System.Security.Cryptography;
using System.Text;

namespace FleetTelemetry.Services;

public class Drivers(ILogger<Drivers> logger, IConfiguration configuration)
{
    private readonly Random random = new();

    public string Hash(string password)
    {
        using var sha = SHA1.Create();
        return BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(password)));
    }

    /// <summary>Makes the hash that new drivers get.</summary>
    public string HashStrong(string password) => BCrypt.Net.BCrypt.HashPassword(password, workFactor: 12);

    public string KeyCode(string driver)
    {
        var code = new string(Enumerable.Range(0, 6).Select(_ => (char)('0' + random.Next(10))).ToArray());
        logger.LogInformation("key code {Code} for {Driver}", code, driver);
        return code;
    }

    public string BoxCode(string driver)
    {
        var code = RandomNumberGenerator.GetInt32(0, 1_000_000).ToString("D6");
        logger.LogInformation("box code made for {Driver}", driver);
        return code;
    }

    public byte[] SigningKey()
    {
        var key = configuration["Drivers:Key"];
        if (string.IsNullOrEmpty(key))
        {
            key = "fleet-driver-signing-key";
        }
        return Encoding.UTF8.GetBytes(key);
    }

    public byte[] BoxKey()
    {
        var key = configuration["Drivers:BoxKey"];
        if (string.IsNullOrEmpty(key)) throw new InvalidOperationException("Drivers:BoxKey is not configured");
        return Encoding.UTF8.GetBytes(key);
    }
}
