using System.Net;
using FleetTelemetry.Services;

namespace FleetTelemetry.Endpoints;

public static class DriverEndpoints
{
    public static void MapDrivers(this IEndpointRouteBuilder app)
    {
        var drivers = app.MapGroup("/drivers");
        drivers.RequireAuthorization();

        drivers.MapPost("/hash", (string password, Drivers d) => new { old = d.Hash(password), current = d.HashStrong(password) });
        drivers.MapPost("/{name}/key", (string name, Drivers d) => Results.Text(d.KeyCode(name)));
        drivers.MapPost("/{name}/box", (string name, Drivers d) => Results.Text(d.BoxCode(name)));

        drivers.MapPost("/pair", (HttpContext context, Drivers d) =>
        {
            var value = Convert.ToHexString(d.SigningKey())[..16] + Guid.NewGuid();
            context.Response.Cookies.Append("pairing", value, new CookieOptions { HttpOnly = false, Secure = false, MaxAge = TimeSpan.FromDays(30) });
        });

        drivers.MapPost("/bind", (HttpContext context) =>
        {
            var options = new CookieOptions { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Strict, IsEssential = true };
            context.Response.Cookies.Append("binding", Guid.NewGuid().ToString(), options);
        });

        drivers.MapGet("/card", (string name) => Results.Content("<h2>" + name + "</h2>", "text/html; charset=utf-8"));

        drivers.MapGet("/next", (string to) => Results.Redirect(to));

        drivers.MapGet("/badge", (string name) =>
        {
            var encoded = WebUtility.HtmlEncode(name);
            return Results.Content("<h2>" + encoded + "</h2>", "text/html");
        });

        drivers.MapGet("/back", (string to) => Results.LocalRedirect(to.StartsWith('/') && !to.StartsWith("//") ? to : "/"));
    }
}
