using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Newtonsoft.Json;
using PayrollTool.Import;

namespace PayrollTool.Pages;

public class UploadModel(ILogger<UploadModel> logger) : PageModel
{
    private readonly PayrollXml xml = new();

    public IActionResult OnPost(IFormFile file, string type)
    {
        var any = xml.ReadAny(file.OpenReadStream(), type);
        var slip = xml.Read(file.OpenReadStream());
        return Content($"{any} {slip?.Employee}");
    }

    public IActionResult OnPostState(string state)
    {
        var settings = new JsonSerializerSettings();
        settings.TypeNameHandling = TypeNameHandling.Auto;
        var restored = JsonConvert.DeserializeObject(state, settings);
        return Content(restored?.ToString() ?? "");
    }

    public IActionResult OnPostFilter(string state)
    {
        var restored = JsonConvert.DeserializeObject<Dictionary<string, string>>(state);
        return Content(restored?.Count.ToString() ?? "0");
    }

    public IActionResult OnPostSecret(string iban, string password)
    {
        logger.LogDebug("bank login for {Iban}: {Password}", iban, password);
        return new OkResult();
    }

    public IActionResult OnPostBank(string iban)
    {
        logger.LogDebug("bank of {Country} asked", iban[..2]);
        return new OkResult();
    }
}
