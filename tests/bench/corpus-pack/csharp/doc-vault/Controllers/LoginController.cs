using DocVault.Services;
using Microsoft.AspNetCore.Mvc;

namespace DocVault.Controllers;

[Route("login")]
public class LoginController(LoginService logins) : Controller
{
    private static readonly string[] Starts = ["/documents", "/cases"];

    [HttpPost("")]
    public IActionResult Login(string user, string password, string? target)
    {
        var stored = HttpContext.Items["stored"] as string;
        if (stored is null || stored != logins.Hash(password))
        {
            logins.Failed(user, password);
            return Unauthorized();
        }
        HttpContext.Response.Headers["X-Access"] = logins.AccessCode();
        return new RedirectResult(target ?? "/documents");
    }

    [HttpPost("guest")]
    public IActionResult Guest(string? target)
    {
        return LocalRedirect(Starts.FirstOrDefault(s => s == target) ?? "/documents");
    }
}
