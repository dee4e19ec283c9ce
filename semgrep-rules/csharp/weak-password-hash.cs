using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Fixtures;

public class Passwords
{
    public string Hash(string password)
    {
        using var md5 = MD5.Create();
        // ruleid: vetlint-csharp-weak-password-hash
        return Convert.ToHexString(md5.ComputeHash(Encoding.UTF8.GetBytes(password)));
    }

    public string Salted(string userPassword, string salt)
    {
        // ruleid: vetlint-csharp-weak-password-hash
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(userPassword + salt)));
    }

    public byte[] Model(LoginModel model)
    {
        // ruleid: vetlint-csharp-weak-password-hash
        return SHA1.Create().ComputeHash(Encoding.ASCII.GetBytes(model.Password));
    }

    public string Good(User user, string password)
    {
        // ok: vetlint-csharp-weak-password-hash
        return new PasswordHasher<User>().HashPassword(user, password);
    }

    public byte[] Derived(string password, byte[] salt)
    {
        // ok: vetlint-csharp-weak-password-hash
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, 600_000, HashAlgorithmName.SHA256, 32);
    }

    public string Checksum(byte[] file)
    {
        // ok: vetlint-csharp-weak-password-hash
        return Convert.ToHexString(MD5.HashData(file));
    }

    public byte[] Mac(byte[] key, string text)
    {
        using var hmac = new HMACSHA256(key);
        // ok: vetlint-csharp-weak-password-hash
        return hmac.ComputeHash(Encoding.UTF8.GetBytes(text));
    }
}
