using System.Security.Cryptography;
using System.Text;
using LabOrders.Models;
using Microsoft.AspNetCore.Identity;

namespace LabOrders.Services;

public class Passwords(ILogger<Passwords> logger)
{
    private readonly PasswordHasher<StaffMember> hasher = new();

    public string Legacy(string password)
    {
        using var md5 = MD5.Create();
        return Convert.ToHexString(md5.ComputeHash(Encoding.UTF8.GetBytes(password)));
    }

    public string Hash(StaffMember member, string password)
    {
        return hasher.HashPassword(member, password);
    }

    public bool Check(StaffMember member, string password)
    {
        return hasher.VerifyHashedPassword(member, member.PasswordHash, password) != PasswordVerificationResult.Failed;
    }

    public string ResetCode(StaffMember member)
    {
        var random = new Random();
        var code = random.Next(100000, 999999).ToString();
        logger.LogInformation("Reset code for {Email} is {Code}", member.Email, code);
        return code;
    }

    public string InviteCode(StaffMember member)
    {
        var code = RandomNumberGenerator.GetHexString(32);
        logger.LogInformation("Invite created for {Id}", member.Id);
        return code;
    }

    public string CacheKey(string page) => Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(page)));
}
