namespace LabOrders.Tools;

/// <summary>Small host for designers, which shows the views with sample data.</summary>
public static class Preview
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews();
        var app = builder.Build();
        if (app.Environment.IsDevelopment())
        {
            app.UseDeveloperExceptionPage();
        }
        else
        {
            app.UseExceptionHandler("/error");
        }
        app.MapDefaultControllerRoute();
        return app;
    }
}
