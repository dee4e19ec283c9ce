using System.Diagnostics;
using System.Net;
using Dapper;
using Microsoft.AspNetCore.Html;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using OpenAI.Chat;

namespace Fixtures;

public class Agent
{
    private static readonly Dictionary<string, string> Actions = new() { ["disk"] = "df", ["load"] = "uptime" };
    private readonly ChatClient _client;
    private readonly IChatClient _chatClient;
    private readonly Kernel _kernel;
    private readonly NpgsqlConnection _connection;

    public void Run(List<ChatMessage> messages)
    {
        ChatCompletion completion = _client.CompleteChat(messages);
        var command = completion.Content[0].Text.Trim();
        // ruleid: vetlint-csharp-llm-output-exec
        Process.Start("/bin/bash", $"-c \"{command}\"");
    }

    public async Task<IEnumerable<dynamic>> Ask(string question)
    {
        var answer = await _kernel.InvokePromptAsync("Write a query for: " + question);
        // ruleid: vetlint-csharp-llm-output-exec
        return await _connection.QueryAsync(answer.ToString());
    }

    public async Task<HtmlString> Summary(string text)
    {
        var response = await _chatClient.GetResponseAsync("Summarize: " + text);
        // ruleid: vetlint-csharp-llm-output-exec
        return new HtmlString(response.Text);
    }

    public async Task<object> Compute(ChatCompletion completion)
    {
        // ruleid: vetlint-csharp-llm-output-exec
        return await CSharpScript.EvaluateAsync(completion.Content[0].Text);
    }

    public void Choose(ChatCompletion completion)
    {
        if (Actions.TryGetValue(completion.Content[0].Text, out var program))
        {
            // ok: vetlint-csharp-llm-output-exec
            Process.Start(program);
        }
    }

    public void Store(ChatCompletion completion)
    {
        // ok: vetlint-csharp-llm-output-exec
        _connection.Execute("INSERT INTO answers (text) VALUES (@text)", new { text = completion.Content[0].Text });
    }

    public HtmlString Show(ChatCompletion completion)
    {
        // ok: vetlint-csharp-llm-output-exec
        return new HtmlString("<p>" + WebUtility.HtmlEncode(completion.Content[0].Text) + "</p>");
    }

    public void Speak(ChatCompletion completion)
    {
        // ok: vetlint-csharp-llm-output-exec
        Process.Start("espeak", completion.Content[0].Text);
    }
}
