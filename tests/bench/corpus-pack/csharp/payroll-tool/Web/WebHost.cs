using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.EntityFrameworkCore;

namespace PayrollTool.Web;

public static class WebHost
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRazorPages(options =>
        {
            options.Conventions.AuthorizeFolder("/");
            options.Conventions.AllowAnonymousToPage("/Index");
            options.Conventions.Add(new PageNames());
            options.RootDirectory = "/Pages";
            options.Conventions.AllowAnonymousToFolder("/Upload");
        });
        builder.Services.AddDbContext<PayrollContext>(o => o.UseSqlite(builder.Configuration.GetConnectionString("Payroll")));
        builder.Services.AddSession(o => o.Cookie.SecurePolicy = CookieSecurePolicy.None);
        builder.Services.AddAuthentication("cookie").AddCookie("cookie", o =>
        {
            o.LoginPath = "/login";
            o.SlidingExpiration = true;
            o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        });

        var app = builder.Build();
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto });
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseSession();
        app.MapRazorPages();
        return app;
    }
}
