using System.Text;
using LabOrders.Data;
using LabOrders.Services;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddControllersWithViews();
builder.Services.AddDbContext<LabContext>(o => o.UseSqlServer(builder.Configuration.GetConnectionString("Lab")));
builder.Services.AddScoped<OrderSearch>();
builder.Services.AddScoped<TokenReader>();
builder.Services.AddScoped<Passwords>();
builder.Services.AddHttpClient();

var signingKey = builder.Configuration["Jwt:Key"]
    ?? throw new InvalidOperationException("Jwt:Key is not configured");

builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
{
    options.TokenValidationParameters = new TokenValidationParameters
    {
        ValidateIssuer = true,
        ValidIssuer = "lab-orders",
        ValidateAudience = true,
        ValidAudience = "lab-orders",
        ValidateIssuerSigningKey = true,
        ValidAlgorithms = new[] { SecurityAlgorithms.HmacSha256 },
        IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(signingKey)),
    };
});

builder.Services.AddCors(options =>
{
    options.AddPolicy("widget", policy => policy
        .SetIsOriginAllowed(_ => true)
        .AllowAnyHeader()
        .AllowCredentials());
    options.AddDefaultPolicy(policy => policy
        .WithMethods("GET", "POST")
        .WithOrigins("https://lab.example.org")
        .AllowCredentials());
});

var app = builder.Build();

app.UseDeveloperExceptionPage();
app.UseStaticFiles();
app.UseRouting();
app.UseCors();
app.UseAuthentication();
app.UseAuthorization();
app.MapDefaultControllerRoute();
app.Run();
