using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.SemanticKernel;

namespace ClaimsCopilot.Api;

public record Message(string Text);

public static class ChatEndpoints
{
    private static readonly HashSet<string> States = ["open", "paid", "refused"];

    public static void MapChat(this WebApplication app)
    {
        var chat = app.MapGroup("/chat").RequireAuthorization();

        chat.MapPost("/report", async (Message m, Kernel kernel) =>
        {
            var sql = await kernel.InvokePromptAsync<string>("Write one SQLite SELECT over claims(number, state, sum): " + m.Text);
            await using var connection = new SqliteConnection("Data Source=claims.db;Mode=ReadOnly");
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            return Results.Text(Convert.ToString(await command.ExecuteScalarAsync()));
        });

        chat.MapPost("/count", async (Message m, Kernel kernel) =>
        {
            var state = (await kernel.InvokePromptAsync<string>("Answer with open, paid or refused: " + m.Text))?.Trim();
            if (state is null || !States.Contains(state)) return Results.BadRequest();
            await using var connection = new SqliteConnection("Data Source=claims.db");
            await connection.OpenAsync();
            await using var command = new SqliteCommand("SELECT count(*) FROM claims WHERE state = $state", connection);
            command.Parameters.AddWithValue("$state", state);
            return Results.Text(Convert.ToString(await command.ExecuteScalarAsync()));
        });

        chat.MapPost("/answer", async (Message m, Kernel kernel, HttpContext context) =>
        {
            var html = await kernel.InvokePromptAsync<string>("Answer as HTML: " + m.Text);
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync("<div>" + html + "</div>");
        });

        chat.MapPost("/reply", async (Message m, Kernel kernel, HttpContext context) =>
        {
            var text = await kernel.InvokePromptAsync<string>("Answer: " + m.Text);
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync("<div>" + WebUtility.HtmlEncode(text) + "</div>");
        });

        chat.MapPost("/photo", async (Message m, Kernel kernel) =>
        {
            var options = await kernel.InvokePromptAsync<string>("Answer with options of ImageMagick: " + m.Text);
            using var process = Process.Start("convert", $"in.jpg {options} out.jpg");
            await process.WaitForExitAsync();
            return Results.Ok();
        });

        chat.MapPost("/rotate", async (Message m, Kernel kernel) =>
        {
            var answer = await kernel.InvokePromptAsync<string>("By how many degrees? " + m.Text);
            if (!int.TryParse(answer, out var degrees)) return Results.BadRequest();
            using var process = Process.Start("convert", ["in.jpg", "-rotate", degrees.ToString(), "out.jpg"]);
            await process.WaitForExitAsync();
            return Results.Ok();
        });
    }
}
