using System.Diagnostics;
using OpenAI.Chat;

namespace VanShare;

public class Assistant(ChatClient chat)
{
    public async Task<string> AskAsync(string system, string question)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(new SystemChatMessage(system), new UserChatMessage(question));
        return completion.Content[0].Text.Trim();
    }
}

public record Question(string Text);

public static class AssistantEndpoints
{
    private static readonly Dictionary<string, string> Statements = new()
    {
        ["count"] = "SELECT count(*) FROM vans",
        ["streets"] = "SELECT DISTINCT street FROM vans",
    };

    public static void MapAssistant(this WebApplication app)
    {
        var group = app.MapGroup("/assistant").RequireAuthorization();

        group.MapPost("/query", async (Question q, Assistant assistant, VanStore store) =>
        {
            var sql = await assistant.AskAsync("Write one PostgreSQL SELECT over vans(id, name, street).", q.Text);
            return Results.Json(await store.SelectAsync(sql));
        });

        group.MapPost("/stat", async (Question q, Assistant assistant, VanStore store) =>
        {
            var key = await assistant.AskAsync("Answer with count or streets.", q.Text);
            return Statements.TryGetValue(key, out var sql)
                ? Results.Json(await store.SelectAsync(sql))
                : Results.NotFound();
        });

        group.MapPost("/card", async (Question q, Assistant assistant) =>
        {
            var text = await assistant.AskAsync("Write a short description of the van as HTML.", q.Text);
            return Results.Content($"<article>{text}</article>", "text/html");
        });

        group.MapPost("/note", async (Question q, Assistant assistant) =>
        {
            var text = await assistant.AskAsync("Write a short description of the van.", q.Text);
            return Results.Content($"<article>{System.Net.WebUtility.HtmlEncode(text)}</article>", "text/html");
        });

        group.MapPost("/fix", async (Question q, Assistant assistant) =>
        {
            var script = await assistant.AskAsync("Write one shell command which repairs the telematics unit.", q.Text);
            using var process = Process.Start("/bin/sh", new[] { "-c", script });
            await process.WaitForExitAsync();
            return Results.Ok(process.ExitCode);
        });

        group.MapPost("/restart", async (Question q, Assistant assistant) =>
        {
            var unit = await assistant.AskAsync("Answer with gps or can.", q.Text);
            if (unit is not ("gps" or "can")) return Results.BadRequest();
            using var process = Process.Start("/usr/bin/systemctl", new[] { "restart", unit });
            await process.WaitForExitAsync();
            return Results.Ok(process.ExitCode);
        });
    }
}
