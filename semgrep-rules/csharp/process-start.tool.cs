using System.ComponentModel;
using System.Diagnostics;
using Microsoft.SemanticKernel;

public class Workshop
{
    [KernelFunction, Description("Runs a line")]
    public void Run([Description("the line")] string line)
    {
        // ruleid: vetlint-csharp-process-start
        using var process = Process.Start(new ProcessStartInfo("/bin/bash") { ArgumentList = { "-c", line } });
    }

    [KernelFunction, Description("Asks whether a machine answers")]
    public void Ping([Description("the machine")] string host)
    {
        // ok: vetlint-csharp-process-start
        using var process = Process.Start(new ProcessStartInfo("ping") { ArgumentList = { "-c", host } });
    }
}
