using System.ComponentModel;
using System.Diagnostics;
using Microsoft.SemanticKernel;

namespace ClaimsCopilot.Plugins;

public class ShellPlugin
{
    private static readonly Dictionary<string, string[]> Jobs = new()
    {
        ["queue"] = ["status", "--queue"],
        ["mail"] = ["status", "--mail"],
    };

    private static async Task<string> OutputAsync(ProcessStartInfo info)
    {
        info.RedirectStandardOutput = true;
        using var process = Process.Start(info)!;
        return await process.StandardOutput.ReadToEndAsync();
    }

    [KernelFunction, Description("Runs a shell command and returns its output")]
    public async Task<string> Run([Description("the command")] string command)
    {
        var info = new ProcessStartInfo("/bin/bash") { ArgumentList = { "-c", command } };
        return await OutputAsync(info);
    }

    [KernelFunction, Description("Shows the state of a job: queue or mail")]
    public async Task<string> Status([Description("queue or mail")] string job)
    {
        if (!Jobs.TryGetValue(job, out var arguments)) return "unknown job";
        var info = new ProcessStartInfo("/usr/local/bin/claims-jobs", arguments);
        return await OutputAsync(info);
    }
}
