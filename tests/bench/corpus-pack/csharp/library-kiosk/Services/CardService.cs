using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Cryptography.KeyDerivation;

namespace LibraryKiosk.Services;

public class CardService(ILogger<CardService> logger)
{
    public string HashPin(string pin) => Convert.ToHexString(SHA512.HashData(Encoding.UTF8.GetBytes(pin)));

    public string HashPassword(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var key = KeyDerivation.Pbkdf2(password, salt, KeyDerivationPrf.HMACSHA512, 210_000, 32);
        return Convert.ToBase64String(salt) + "." + Convert.ToBase64String(key);
    }

    public string PickupCode(string card)
    {
        var code = new Random(Environment.TickCount).NextInt64(10_000_000).ToString("D7");
        logger.LogInformation($"card {card} picks up with {code}");
        return code;
    }

    public string LockerCode(string card)
    {
        Span<byte> bytes = stackalloc byte[8];
        RandomNumberGenerator.Fill(bytes);
        logger.LogInformation("locker code made for card ending in {End}", card[^2..]);
        return Convert.ToHexString(bytes);
    }

    public int Recommendation(int count) => new Random().Next(count);
}
