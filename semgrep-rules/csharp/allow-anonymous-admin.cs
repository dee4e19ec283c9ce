using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Fixtures;

[Authorize]
[ApiController]
public class ProductsController : ControllerBase
{
    [AllowAnonymous]
    [HttpDelete("{id}")]
    // ruleid: vetlint-csharp-allow-anonymous-admin
    public IActionResult Delete(int id)
    {
        return NoContent();
    }

    [HttpPut("{id}")]
    [AllowAnonymous]
    // ruleid: vetlint-csharp-allow-anonymous-admin
    public async Task<IActionResult> Update(int id, Product product) => NoContent();

    [AllowAnonymous]
    [HttpGet]
    // ok: vetlint-csharp-allow-anonymous-admin
    public IActionResult List()
    {
        return Ok();
    }

    [AllowAnonymous]
    [HttpPut("password")]
    // ok: vetlint-csharp-allow-anonymous-admin
    public IActionResult ResetPassword(ResetModel model)
    {
        return Ok();
    }

    [HttpDelete]
    // ok: vetlint-csharp-allow-anonymous-admin
    public IActionResult Clear()
    {
        return NoContent();
    }
}

[ApiController]
public class AdminController : ControllerBase
{
    [AllowAnonymous]
    [HttpPost("users")]
    // ruleid: vetlint-csharp-allow-anonymous-admin
    public IActionResult CreateUser(UserModel model)
    {
        return Ok();
    }

    [AllowAnonymous]
    [HttpPost("login")]
    // ok: vetlint-csharp-allow-anonymous-admin
    public IActionResult Login(LoginModel model)
    {
        return Ok();
    }
}

public class OrdersController : Controller
{
    [Authorize(Roles = "Admin")]
    [HttpPost]
    // ok: vetlint-csharp-allow-anonymous-admin
    public IActionResult Create(OrderModel model)
    {
        return Ok();
    }

    [HttpDelete("{id}")]
    // ruleid: vetlint-csharp-allow-anonymous-admin
    public IActionResult Remove(int id)
    {
        return NoContent();
    }

    [HttpPost("mine")]
    // ok: vetlint-csharp-allow-anonymous-admin
    public IActionResult Mine(OrderModel model)
    {
        if (User.Identity?.IsAuthenticated != true)
        {
            return Unauthorized();
        }
        return Ok();
    }

    [AllowAnonymous]
    [HttpPost("register")]
    // ok: vetlint-csharp-allow-anonymous-admin
    public IActionResult Register(OrderModel model)
    {
        return Ok();
    }
}

public class OpenController : Controller
{
    [HttpDelete("{id}")]
    // ok: vetlint-csharp-allow-anonymous-admin
    public IActionResult Remove(int id)
    {
        return NoContent();
    }
}
