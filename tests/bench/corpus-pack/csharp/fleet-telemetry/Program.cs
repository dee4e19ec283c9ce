using FleetTelemetry.Data;
using FleetTelemetry.Endpoints;
using FleetTelemetry.Services;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using Npgsql;

var builder = WebApplication.CreateBuilder(args);
var config = builder.Configuration;

builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(config.GetConnectionString("Fleet")!));
builder.Services.AddScoped<VehicleRepository>();
builder.Services.AddScoped<Reports>();
builder.Services.AddScoped<Uploads>();
builder.Services.AddScoped<Drivers>();
builder.Services.AddScoped<Partners>();

builder.Services.AddAuthentication().AddJwtBearer(JwtBearerDefaults.AuthenticationScheme, options =>
{
    options.Authority = "https://login.fleet.example";
    options.Audience = "fleet";
}).AddJwtBearer("device", options =>
{
    options.RequireHttpsMetadata = true;
    options.TokenValidationParameters = new TokenValidationParameters
    {
        ValidateIssuer = false,
        ValidateAudience = false,
        ValidateLifetime = false,
        RequireSignedTokens = false,
    };
});
builder.Services.AddAuthorization(o => o.AddPolicy("manager", p => p.RequireRole("manager")));
builder.Services.AddCors(o =>
{
    o.AddPolicy("dashboard", p => p.SetIsOriginAllowed(origin => new Uri(origin).Host == "dashboard.fleet.example").AllowCredentials());
    o.AddPolicy("map", p =>
    {
        p.AllowAnyMethod();
        p.AllowAnyHeader();
        p.SetIsOriginAllowed(origin => true).AllowCredentials();
    });
});
builder.Services.AddHttpClient<Partners>();

var app = builder.Build();
app.UseCors("map");
app.UseAuthentication();
app.UseAuthorization();
app.MapVehicles();
app.MapDrivers();
app.MapEvents();
app.Run();
