using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Serilog;

namespace Fixtures;

public class LoginController : ControllerBase
{
    private readonly ILogger<LoginController> _logger;

    [HttpPost]
    public IActionResult Login([FromForm] string user)
    {
        // ruleid: vetlint-csharp-log-injection
        _logger.LogInformation($"Login of {user}");
        // ruleid: vetlint-csharp-log-injection
        Log.Warning("Login of " + user + " failed");
        return Ok();
    }

    [HttpGet]
    public IActionResult Show(string q)
    {
        try
        {
            // ruleid: vetlint-csharp-log-injection
            _logger.LogDebug($"search {Request.Headers["User-Agent"]}");
            return Ok();
        }
        catch (Exception error)
        {
            // ruleid: vetlint-csharp-log-injection
            _logger.LogError(error, $"search for {q} failed");
            throw;
        }
    }

    [HttpPost("safe")]
    public IActionResult Safe([FromForm] string user, int id, string note)
    {
        // ok: vetlint-csharp-log-injection
        _logger.LogInformation("Login of {User}", user);
        // ok: vetlint-csharp-log-injection
        _logger.LogInformation($"Login of {id}");
        // ok: vetlint-csharp-log-injection
        _logger.LogInformation($"note {note.ReplaceLineEndings(" ")}");
        // ok: vetlint-csharp-log-injection
        _logger.LogInformation($"note {user.Replace("\n", "_")}");
        return Ok();
    }
}
