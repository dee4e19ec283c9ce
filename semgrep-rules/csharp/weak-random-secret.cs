using System.Security.Cryptography;

namespace Fixtures;

public class Codes
{
    private static readonly Random Source = new Random();
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public string CreateToken()
    {
        // ruleid: vetlint-csharp-weak-random-secret
        return new string(Enumerable.Repeat(Letters, 32).Select(letters => letters[Source.Next(letters.Length)]).ToArray());
    }

    public void SendOtp(User user)
    {
        var random = new Random();
        // ruleid: vetlint-csharp-weak-random-secret
        var otp = random.Next(100000, 999999).ToString();
        // ruleid: vetlint-csharp-weak-random-secret
        user.ResetCode = Random.Shared.Next(100000, 999999);
    }

    public string GoodToken()
    {
        // ok: vetlint-csharp-weak-random-secret
        return RandomNumberGenerator.GetHexString(32);
    }

    public int Dice()
    {
        // ok: vetlint-csharp-weak-random-secret
        return Random.Shared.Next(1, 7);
    }

    public TimeSpan Jitter()
    {
        var random = new Random();
        // ok: vetlint-csharp-weak-random-secret
        var delay = random.Next(50, 500);
        return TimeSpan.FromMilliseconds(delay);
    }

    public int TokenIndex(IReadOnlyList<string> tokens)
    {
        // ok: vetlint-csharp-weak-random-secret
        var tokenIndex = Random.Shared.Next(tokens.Count);
        return tokenIndex;
    }

    public string AccessCode()
    {
        // ruleid: vetlint-csharp-weak-random-secret
        return Random.Shared.Next(100000, 999999).ToString();
    }
}
