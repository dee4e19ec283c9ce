using Microsoft.AspNetCore.Mvc;

namespace Fixtures;

public class LoginController : Controller
{
    private static readonly Dictionary<string, string> Pages = new() { ["home"] = "/", ["orders"] = "/orders" };

    [HttpPost("login")]
    public IActionResult Login([FromForm] LoginForm form, [FromQuery] string returnUrl)
    {
        // ruleid: vetlint-csharp-open-redirect
        return Redirect(returnUrl);
    }

    [HttpGet("out")]
    public IActionResult Out(string url)
    {
        // ruleid: vetlint-csharp-open-redirect
        return RedirectPermanent(url);
    }

    [HttpGet("leave")]
    public void Leave()
    {
        var target = Request.Query["to"].ToString();
        // ruleid: vetlint-csharp-open-redirect
        Response.Redirect(target);
    }

    [HttpGet("result")]
    public IActionResult Result([FromQuery] string next)
    {
        // ruleid: vetlint-csharp-open-redirect
        return new RedirectResult(next);
    }

    [HttpGet("local")]
    public IActionResult Local(string returnUrl)
    {
        if (!Url.IsLocalUrl(returnUrl)) return Redirect("/");
        // ok: vetlint-csharp-open-redirect
        return Redirect(returnUrl);
    }

    [HttpGet("own")]
    public IActionResult Own(string returnUrl)
    {
        // ok: vetlint-csharp-open-redirect
        return LocalRedirect(returnUrl);
    }

    [HttpGet("page")]
    public IActionResult Page(string name)
    {
        // ok: vetlint-csharp-open-redirect
        return Redirect(Pages.GetValueOrDefault(name, "/"));
    }

    [HttpGet("order")]
    public IActionResult Order(string id)
    {
        // ok: vetlint-csharp-open-redirect
        return Redirect($"/orders/{id}");
    }
}
