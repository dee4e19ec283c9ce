namespace FleetTelemetry.Tools;

/// <summary>Host of the screens in the yard.</summary>
public class ScreenStartup
{
    public void ConfigureServices(IServiceCollection services) => services.AddRazorPages();

    public void Configure(IApplicationBuilder app, IWebHostEnvironment env)
    {
        if (env.IsDevelopment())
        {
            app.UseDeveloperExceptionPage();
        }
        app.UseExceptionHandler("/error");
        app.UseRouting();
        app.UseEndpoints(endpoints => endpoints.MapRazorPages());
    }
}
