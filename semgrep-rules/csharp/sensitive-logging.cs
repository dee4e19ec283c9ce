using Microsoft.Extensions.Logging;

public class Accounts
{
    private readonly ILogger<Accounts> _logger;

    public Accounts(ILogger<Accounts> logger) => _logger = logger;

    public void Register(Account account, string password, string code, int exitCode)
    {
        // ruleid: vetlint-csharp-sensitive-logging
        _logger.LogInformation("registering {Id} with {Typed}", account.Id, password);
        // ruleid: vetlint-csharp-sensitive-logging
        _logger.LogWarning($"refused {account.Id}: {account.Password}");
        // ruleid: vetlint-csharp-sensitive-logging
        System.Console.WriteLine("typed " + password);
        // ruleid: vetlint-csharp-sensitive-logging
        _logger.LogInformation("unlock code of {Id} is {Code}", account.Id, code);
        // ok: vetlint-csharp-sensitive-logging
        _logger.LogInformation("{Id} changed its password", account.Id);
        // ok: vetlint-csharp-sensitive-logging
        _logger.LogWarning("expected name, password, and code");
        // ok: vetlint-csharp-sensitive-logging
        _logger.LogInformation("password of {Length} characters", password.Length);
        // ok: vetlint-csharp-sensitive-logging
        _logger.LogInformation("the printer ended with {Code}", exitCode);
    }
}
