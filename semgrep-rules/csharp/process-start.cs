using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Fixtures;

public class ToolsController : Controller
{
    private static readonly string[] Formats = { "png", "jpg" };

    [HttpGet]
    public IActionResult Ping(string host)
    {
        // ruleid: vetlint-csharp-process-start
        Process.Start("cmd", "/c ping " + host);
        return Ok();
    }

    [HttpPost]
    public async Task<IActionResult> Convert([FromForm] ConvertModel model)
    {
        var info = new ProcessStartInfo
        {
            FileName = "/bin/bash",
            // ruleid: vetlint-csharp-process-start
            Arguments = $"-c \"convert {model.Input} {model.Output}\"",
        };
        using var process = Process.Start(info);
        await process!.WaitForExitAsync();
        return Ok();
    }

    public IActionResult Archive()
    {
        var folder = Request.Form["folder"].ToString();
        using var process = new Process();
        process.StartInfo.FileName = "tar";
        // ruleid: vetlint-csharp-process-start
        process.StartInfo.Arguments = string.Format("czf out.tgz {0}", folder);
        process.Start();
        return Ok();
    }

    [HttpGet("clone")]
    public IActionResult Clone([FromQuery] string url)
    {
        // ruleid: vetlint-csharp-process-start
        Process.Start(new ProcessStartInfo("git", $"clone {url}") { UseShellExecute = false });
        return Ok();
    }

    [HttpGet("listed")]
    public IActionResult Listed([FromQuery] string name)
    {
        // ok: vetlint-csharp-process-start
        var info = new ProcessStartInfo("git") { ArgumentList = { "show", "--", name } };
        // ok: vetlint-csharp-process-start
        info.ArgumentList.Add(name);
        Process.Start(info);
        return Ok();
    }

    [HttpGet("counted")]
    public IActionResult Counted(int count)
    {
        // ok: vetlint-csharp-process-start
        Process.Start("seq", $"1 {count}");
        return Ok();
    }

    [HttpGet("formats")]
    public IActionResult Checked(string format)
    {
        if (!Formats.Contains(format))
        {
            return BadRequest();
        }
        // ok: vetlint-csharp-process-start
        Process.Start("convert", "in.png out." + format);
        return Ok();
    }

    public void Constant()
    {
        // ok: vetlint-csharp-process-start
        Process.Start("cmd", "/c dir");
    }
}
