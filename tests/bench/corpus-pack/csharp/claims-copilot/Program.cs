using ClaimsCopilot.Api;
using ClaimsCopilot.Plugins;
using Microsoft.SemanticKernel;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddOpenAIChatCompletion("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY")!);
builder.Services.AddKernel().Plugins
    .AddFromType<ShellPlugin>()
    .AddFromType<FilePlugin>()
    .AddFromType<WebPlugin>()
    .AddFromType<ClaimsPlugin>();
builder.Services.AddAuthentication().AddJwtBearer();
builder.Services.AddAuthorization();
builder.Services.AddCors(o => o.AddPolicy("portal", p => p.WithOrigins("https://portal.insurance.example").AllowCredentials()));

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapChat();
app.MapClaims();

app.Use(async (context, next) =>
{
    var origin = context.Request.Headers.Origin.ToString();
    context.Response.Headers.AccessControlAllowOrigin = origin;
    context.Response.Headers.AccessControlAllowCredentials = "true";
    await next();
});
app.Run();
