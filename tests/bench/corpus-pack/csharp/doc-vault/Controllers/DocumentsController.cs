using DocVault.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DocVault.Controllers;

[Route("documents")]
public class DocumentsController(DocumentStore store, Converter converter, IWebHostEnvironment env) : Controller
{
    [Authorize]
    [HttpGet("")]
    public IActionResult Index(string? client, string? title) =>
        Json(title is null ? store.OfClient(client ?? "") : store.Titled(title));

    [Authorize]
    [HttpPost("move")]
    public IActionResult Move(string ids, string client) => Json(store.Move(ids, client));

    [Authorize]
    [HttpPost("touch")]
    public IActionResult Touch(int[] ids) => Json(store.Touch(ids));

    [Authorize]
    [HttpPost("convert")]
    public async Task<IActionResult> Convert(string name, int id, string formula, string template)
    {
        converter.ToPdf(name);
        converter.ToText(id);
        var fee = await converter.Fee(formula);
        var known = converter.KnownFee("value", fee);
        return Json(new { fee, known, letter = converter.Letter(template, "Ada") });
    }

    [HttpPost("{id:int}/delete")]
    public IActionResult Delete(int id)
    {
        store.Delete(id);
        return NoContent();
    }

    [Authorize]
    [HttpPost("upload")]
    public async Task<IActionResult> Upload(IFormFile file)
    {
        await using var target = System.IO.File.Create(Path.Combine(env.ContentRootPath, "files", file.FileName));
        await file.CopyToAsync(target);
        return NoContent();
    }

    [Authorize]
    [HttpPost("scan")]
    public async Task<IActionResult> Scan(IFormFile file)
    {
        var name = $"{Guid.NewGuid():N}.pdf";
        await using var target = System.IO.File.Create(Path.Combine(env.ContentRootPath, "scans", name));
        await file.CopyToAsync(target);
        return NoContent();
    }
}
