using System.Runtime.Serialization.Formatters.Binary;
using System.Text.Json;
using DocVault.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DocVault.Controllers;

public record ImportState(int Row, string File);

[Authorize]
[Route("import")]
public class ImportController(Importer importer, ILogger<ImportController> logger) : Controller
{
    [HttpPost("zip")]
    public IActionResult Zip(IFormFile file) => Json(importer.Unpack(file.OpenReadStream()));

    [HttpPost("scans")]
    public IActionResult Scans(IFormFile file) => Json(importer.UnpackScans(file.OpenReadStream()));

    [HttpPost("court")]
    public IActionResult Court()
    {
        try
        {
            return Content(importer.Court(Request.Body));
        }
        catch (Exception ex)
        {
            return Problem(detail: ex.StackTrace, title: ex.Message);
        }
    }

    [HttpPost("case")]
    public IActionResult Case()
    {
        try
        {
            return Content(importer.CaseNumber(Request.Body));
        }
        catch (Exception ex)
        {
            logger.LogError(ex, "case could not be imported");
            return Problem(title: "The file could not be read.");
        }
    }

    [HttpPost("resume")]
    public IActionResult Resume()
    {
#pragma warning disable SYSLIB0011
        var formatter = new BinaryFormatter();
        var state = (ImportState)formatter.Deserialize(Request.Body);
#pragma warning restore SYSLIB0011
        return Json(state.Row);
    }

    [HttpPost("continue")]
    public async Task<IActionResult> Continue()
    {
        var state = await JsonSerializer.DeserializeAsync<ImportState>(Request.Body);
        return Json(state?.Row);
    }
}
