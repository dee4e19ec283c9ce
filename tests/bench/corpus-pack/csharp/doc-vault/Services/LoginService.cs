using System.Security.Cryptography;
using System.Text;

namespace DocVault.Services;

public class LoginService(ILogger<LoginService> logger)
{
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public string Hash(string password)
    {
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes("vault" + password)));
    }

    public string Derive(string password, byte[] salt)
    {
        var key = Rfc2898DeriveBytes.Pbkdf2(password, salt, 600_000, HashAlgorithmName.SHA256, 32);
        return Convert.ToBase64String(key);
    }

    public string AccessCode()
    {
        var code = new char[8];
        for (var i = 0; i < code.Length; i++) code[i] = Alphabet[Random.Shared.Next(Alphabet.Length)];
        return new string(code);
    }

    public string ShareCode() => RandomNumberGenerator.GetString(Alphabet, 16);

    public bool Verified(string certificate, Func<string, bool> check)
    {
        try
        {
            return check(certificate);
        }
        catch (CryptographicException ex)
        {
            logger.LogWarning(ex, "certificate could not be checked");
            return true;
        }
    }

    public bool Trusted(string certificate, Func<string, bool> check)
    {
        try
        {
            return check(certificate);
        }
        catch (CryptographicException ex)
        {
            logger.LogWarning(ex, "certificate of a partner could not be checked");
            return false;
        }
    }

    public void Failed(string user, string password)
    {
        logger.LogWarning($"Login of {user} failed with {password}");
    }

    public void Locked(string user, int attempts)
    {
        logger.LogWarning("Login of {User} locked after {Attempts} attempts", user, attempts);
    }
}
