using BusTimetable;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(o => o.AddDefaultPolicy(p => p.AllowAnyOrigin().WithMethods("GET")));
builder.Services.AddSingleton<Timetable>();
builder.Services.AddHttpClient();

var app = builder.Build();
app.UseCors();

app.MapGet("/lines", (Timetable t) => t.Lines());
app.MapGet("/stops", (Timetable t, string? sort) => t.Stops(sort));
app.MapGet("/lines/{line:int}", (Timetable t, int line) => t.Departures(line));
app.MapGet("/text", (string stop) => Results.Text("Stop: " + stop));
app.MapGet("/old/{line:int}", (int line) => Results.Redirect($"/lines/{line}", permanent: true));
app.MapGet("/delay/{line:int}", async (int line, HttpClient http) => await http.GetStringAsync($"https://delays.example.org/{line}"));
app.MapGet("/plan", () => Results.File(Path.Combine(AppContext.BaseDirectory, "plan.pdf"), "application/pdf"));

app.MapPost("/theme", (HttpContext context, ILogger<Timetable> logger) =>
{
    logger.LogInformation("the parameter {Name} is ignored", "password");
    context.Response.Cookies.Append("theme", "dark");
});
app.Run();
