using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fixtures;

public class TransferController : Controller
{
    [HttpPost]
    [IgnoreAntiforgeryToken]
    // ruleid: vetlint-csharp-antiforgery-off
    public IActionResult Transfer(TransferModel model)
    {
        return View();
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    // ok: vetlint-csharp-antiforgery-off
    public IActionResult Safe(TransferModel model)
    {
        return View();
    }

    [HttpPost]
    [IgnoreAntiforgeryToken]
    // ok: vetlint-csharp-antiforgery-off
    public IActionResult PaymentWebhook()
    {
        return Ok();
    }
}

[IgnoreAntiforgeryToken]
// ruleid: vetlint-csharp-antiforgery-off
public class SettingsModel : PageModel
{
    public IActionResult OnPost()
    {
        return Page();
    }
}

[ApiController]
public class OrdersController : ControllerBase
{
    [HttpPost]
    [IgnoreAntiforgeryToken]
    // ok: vetlint-csharp-antiforgery-off
    public IActionResult Create(OrderModel model)
    {
        return Ok();
    }
}

[Authorize(AuthenticationSchemes = "Bearer")]
public class TokenController : Controller
{
    [HttpPost]
    [IgnoreAntiforgeryToken]
    // ok: vetlint-csharp-antiforgery-off
    public IActionResult Create(OrderModel model)
    {
        return Ok();
    }
}
