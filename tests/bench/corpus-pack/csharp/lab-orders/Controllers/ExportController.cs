using System.Net;
using LabOrders.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Newtonsoft.Json;

namespace LabOrders.Controllers;

[Authorize]
[Route("export")]
public class ExportController(TokenReader tokens, IHttpClientFactory clients, IWebHostEnvironment env) : Controller
{
    private static readonly string[] Sites = ["north", "south"];
    private readonly JsonSerializerSettings typed = new() { TypeNameHandling = TypeNameHandling.All };

    [AllowAnonymous]
    [HttpGet("partner")]
    public IActionResult Partner([FromHeader(Name = "X-Partner-Token")] string token)
    {
        var principal = tokens.Partner(token);
        return Json(new { name = principal.Identity?.Name });
    }

    [HttpGet("report")]
    public IActionResult Report(string file)
    {
        var path = Path.Combine(env.ContentRootPath, "reports", file);
        return PhysicalFile(path, "application/pdf");
    }

    [HttpGet("chart")]
    public IActionResult Chart(string file)
    {
        var root = Path.GetFullPath(Path.Combine(env.ContentRootPath, "charts")) + Path.DirectorySeparatorChar;
        var path = Path.GetFullPath(Path.Combine(root, file));
        if (!path.StartsWith(root, StringComparison.Ordinal)) return NotFound();
        return PhysicalFile(path, "image/png");
    }

    [HttpPost("push")]
    public async Task<IActionResult> Push(string target)
    {
        var client = clients.CreateClient();
        var answer = await client.GetStringAsync(target);
        return Content(answer, "text/plain");
    }

    [HttpPost("site")]
    public async Task<IActionResult> Site(string site)
    {
        if (!Sites.Contains(site)) return BadRequest();
        var answer = await clients.CreateClient().GetStringAsync($"https://{site}.lab.example.org/state");
        return Content(answer, "text/plain");
    }

    [HttpGet("hello")]
    public IActionResult Hello(string name)
    {
        return Content($"<h1>Results for {name}</h1>", "text/html");
    }

    [HttpGet("bye")]
    public IActionResult Bye(string name)
    {
        return Content($"<h1>Bye {WebUtility.HtmlEncode(name)}</h1>", "text/html");
    }

    [HttpPost("filters")]
    public async Task<IActionResult> Filters()
    {
        using var reader = new StreamReader(Request.Body);
        var filters = JsonConvert.DeserializeObject<object>(await reader.ReadToEndAsync(), typed);
        return Json(filters);
    }

    [HttpPost("columns")]
    public async Task<IActionResult> Columns()
    {
        using var reader = new StreamReader(Request.Body);
        var columns = JsonConvert.DeserializeObject<List<string>>(await reader.ReadToEndAsync());
        return Json(columns);
    }
}
