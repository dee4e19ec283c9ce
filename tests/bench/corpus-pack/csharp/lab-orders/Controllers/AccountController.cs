using LabOrders.Data;
using LabOrders.Models;
using LabOrders.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LabOrders.Controllers;

[AllowAnonymous]
[Route("account")]
public class AccountController(LabContext db, Passwords passwords) : Controller
{
    [HttpPost("register")]
    public async Task<IActionResult> Register(string email, string password)
    {
        var member = new StaffMember { Email = email };
        member.PasswordHash = passwords.Hash(member, password);
        db.Staff.Add(member);
        await db.SaveChangesAsync();
        return Redirect("/");
    }

    [HttpPost("kiosk")]
    [Authorize(Roles = "admin")]
    public async Task<IActionResult> Kiosk(string email, string password)
    {
        db.Staff.Add(new StaffMember { Email = email, PasswordHash = passwords.Legacy(password) });
        await db.SaveChangesAsync();
        return Redirect("/");
    }

    [HttpPost("login")]
    public async Task<IActionResult> Login(string email, string password, string? returnUrl)
    {
        var member = await db.Staff.SingleOrDefaultAsync(m => m.Email == email);
        if (member is null || !passwords.Check(member, password)) return Unauthorized();
        Response.Cookies.Append("lab_token", Guid.NewGuid().ToString("N"));
        return Redirect(returnUrl ?? "/");
    }

    [HttpPost("switch")]
    public IActionResult Switch(string? returnUrl)
    {
        Response.Cookies.Append("lab_site", "north", new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax });
        if (!Url.IsLocalUrl(returnUrl))
        {
            return Redirect("/");
        }
        return Redirect(returnUrl!);
    }

    [HttpPost("forgot")]
    public async Task<IActionResult> Forgot(string email)
    {
        var member = await db.Staff.SingleOrDefaultAsync(m => m.Email == email);
        if (member is not null)
        {
            member.ResetCode = passwords.ResetCode(member);
            await db.SaveChangesAsync();
        }
        return NoContent();
    }
}
