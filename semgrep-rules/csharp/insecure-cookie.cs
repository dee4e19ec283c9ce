using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

public class Desk
{
    public void Login(HttpResponse response, string ticket)
    {
        // ruleid: vetlint-csharp-insecure-cookie
        response.Cookies.Append("session_token", ticket);
        // ruleid: vetlint-csharp-insecure-cookie
        response.Cookies.Append("refresh", ticket, new CookieOptions { Path = "/", Secure = true });
        // ruleid: vetlint-csharp-insecure-cookie
        response.Cookies.Append("desk", ticket, new CookieOptions { HttpOnly = false, Secure = false });
        // ok: vetlint-csharp-insecure-cookie
        response.Cookies.Append("session_token", ticket, new CookieOptions { HttpOnly = true, Secure = true });
        // ok: vetlint-csharp-insecure-cookie
        response.Cookies.Append("theme", "dark");
        // ok: vetlint-csharp-insecure-cookie
        response.Cookies.Append("session_token", "");
    }

    public void Configure(IServiceCollection services)
    {
        services.AddAuthentication("cookie").AddCookie("cookie", options =>
        {
            // ruleid: vetlint-csharp-insecure-cookie
            options.Cookie.HttpOnly = false;
            // ruleid: vetlint-csharp-insecure-cookie
            options.Cookie.SecurePolicy = CookieSecurePolicy.None;
        });
        services.AddAntiforgery(options =>
        {
            // ok: vetlint-csharp-insecure-cookie
            options.Cookie.HttpOnly = false;
        });
        services.AddSession(options =>
        {
            // ok: vetlint-csharp-insecure-cookie
            options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        });
    }
}
