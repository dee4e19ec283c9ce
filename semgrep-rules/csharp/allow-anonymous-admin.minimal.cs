var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization();
var app = builder.Build();
app.UseAuthorization();

var orders = app.MapGroup("/orders").WithTags("orders").RequireAuthorization();
// ok: vetlint-csharp-allow-anonymous-admin
orders.MapDelete("/{id:int}", (int id, OrderStore store) => store.Remove(id));

// ok: vetlint-csharp-allow-anonymous-admin
app.MapPut("/profile", (Profile profile) => Results.Ok()).WithName("profile").RequireAuthorization("Owner");

// ruleid: vetlint-csharp-allow-anonymous-admin
app.MapDelete("/users/{id:int}", (int id, UserStore store) => store.Remove(id));

// ruleid: vetlint-csharp-allow-anonymous-admin
app.MapPost("/admin/settings", async (Settings settings, SettingsStore store) =>
{
    await store.Save(settings);
    return Results.NoContent();
});

// ok: vetlint-csharp-allow-anonymous-admin
app.MapPost("/login", (LoginRequest request) => Results.Ok());

// ok: vetlint-csharp-allow-anonymous-admin
app.MapDelete("/items/{id:int}", [Authorize(Roles = "Admin")] (int id) => Results.NoContent());

// ok: vetlint-csharp-allow-anonymous-admin
app.MapDelete("/sessions", () => Results.NoContent()).AllowAnonymous();

app.Run();
