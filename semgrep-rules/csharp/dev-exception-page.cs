namespace Fixtures;

public class Startup
{
    public void Configure(IApplicationBuilder app, IWebHostEnvironment env)
    {
        // ruleid: vetlint-csharp-dev-exception-page
        app.UseDeveloperExceptionPage();
        app.UseRouting();
    }

    public static void Main(string[] args)
    {
        var app = WebApplication.CreateBuilder(args).Build();
        // ruleid: vetlint-csharp-dev-exception-page
        app.UseDeveloperExceptionPage().UseStaticFiles();
        app.Run();
    }
}

public class GoodStartup
{
    public void Configure(IApplicationBuilder app, IWebHostEnvironment env)
    {
        if (env.IsDevelopment())
        {
            // ok: vetlint-csharp-dev-exception-page
            app.UseDeveloperExceptionPage();
        }
        else
        {
            // ok: vetlint-csharp-dev-exception-page
            app.UseExceptionHandler("/error");
        }
    }

    public static void Main(string[] args)
    {
        var app = WebApplication.CreateBuilder(args).Build();
        // ok: vetlint-csharp-dev-exception-page
        if (app.Environment.IsDevelopment()) app.UseDeveloperExceptionPage();
        app.Run();
    }
}
