using LibraryKiosk.Data;
using LibraryKiosk.Filters;
using LibraryKiosk.Services;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddDbContext<LibraryContext>(o => o.UseSqlite(builder.Configuration.GetConnectionString("Library"))
    .EnableDetailedErrors(builder.Environment.IsDevelopment()));
builder.Services.AddScoped<BookSearch>();
builder.Services.AddScoped<CardService>();
builder.Services.AddScoped<KioskAuth>();
builder.Services.AddScoped<Files>();
builder.Services.AddScoped<Librarian>();
builder.Services.AddCors(options => options.AddDefaultPolicy(policy =>
{
    var origins = builder.Configuration.GetSection("Cors:Origins").Get<string[]>() ?? [];
    policy.WithOrigins(origins).AllowCredentials();
}));

var app = builder.Build();
app.UseCors();
app.UseMiddleware<WidgetHeaders>();
app.UseExceptionHandler("/error");
app.MapControllers();
app.Run();
