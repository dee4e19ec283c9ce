using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using OpenAI.Chat;
using PayrollTool.Web;

namespace PayrollTool.Assistant;

public class PayrollAssistant(PayrollContext db)
{
    private static readonly ChatTool RunTool = ChatTool.CreateFunctionTool("run", "Runs a command", BinaryData.FromString("""{"type":"object","properties":{"command":{"type":"string"}}}"""));
    private static readonly ChatTool StatusTool = ChatTool.CreateFunctionTool("status", "State of a job", BinaryData.FromString("""{"type":"object","properties":{"job":{"type":"integer"}}}"""));

    private readonly ChatClient chat = new("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

    private async Task<string> AskAsync(string prompt)
    {
        var completion = await chat.CompleteChatAsync(prompt);
        return completion.Value.Content[0].Text;
    }

    public async Task<string> ConverseAsync(string question)
    {
        var options = new ChatCompletionOptions { Tools = { RunTool, StatusTool } };
        ChatCompletion completion = await chat.CompleteChatAsync([new UserChatMessage(question)], options);
        foreach (var call in completion.ToolCalls)
        {
            using var arguments = System.Text.Json.JsonDocument.Parse(call.FunctionArguments);
            if (call.FunctionName == "run")
            {
                var command = arguments.RootElement.GetProperty("command").GetString()!;
                using var shell = Process.Start("bash", new[] { "-c", command });
                await shell.WaitForExitAsync();
            }
            else if (call.FunctionName == "status")
            {
                var job = arguments.RootElement.GetProperty("job").GetInt32();
                using var status = Process.Start("payroll-status", new[] { job.ToString() });
                await status.WaitForExitAsync();
            }
        }
        return completion.Content.Count > 0 ? completion.Content[0].Text : "done";
    }

    public async Task<List<Employee>> SearchAsync(string question)
    {
        var sql = await AskAsync("Write one SQLite SELECT over Employees: " + question);
        return await db.Employees.FromSqlRaw(sql).ToListAsync();
    }

    public async Task<List<Employee>> NamedAsync(string question)
    {
        var name = await AskAsync("Which employee is meant? Answer with the name: " + question);
        return await db.Employees.Where(e => e.Name == name.Trim()).Take(10).ToListAsync();
    }
}
