var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddCookie();
var app = builder.Build();
// ruleid: vetlint-csharp-antiforgery-off
app.MapPost("/avatar", (IFormFile file) => Results.Ok()).DisableAntiforgery();
// ok: vetlint-csharp-antiforgery-off
app.MapPost("/name", ([FromForm] string name) => Results.Ok());
app.Run();
