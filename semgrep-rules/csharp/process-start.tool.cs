using System.ComponentModel;
using System.Diagnostics;
using Microsoft.SemanticKernel;

public class Workshop
{
    [KernelFunction, Description("Runs a line")]
    public void Run([Description("the line")] string line)
    {
        // ruleid: vetlint-csharp-process-start
        var info = new ProcessStartInfo("/bin/bash") { ArgumentList = { "-c", line } };
        Process.Start(info);
    }

    [KernelFunction, Description("Asks whether a machine answers")]
    public void Ping([Description("the machine")] string host)
    {
        // ok: vetlint-csharp-process-start
        var info = new ProcessStartInfo("ping") { ArgumentList = { "-c", host } };
        Process.Start(info);
    }
}
