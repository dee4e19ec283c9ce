using Microsoft.AspNetCore.Mvc;

namespace Fixtures;

[Route("files")]
public class FilesController : ControllerBase
{
    private readonly string _root = "/srv/files";

    [HttpGet("{name}")]
    public IActionResult Download(string name)
    {
        var path = Path.Combine(_root, name);
        // ruleid: vetlint-csharp-path-combine
        return PhysicalFile(path, "application/octet-stream");
    }

    [HttpPost]
    public async Task<IActionResult> Upload(IFormFile file)
    {
        var target = Path.Combine(_root, file.FileName);
        // ruleid: vetlint-csharp-path-combine
        using var stream = new FileStream(target, FileMode.Create);
        await file.CopyToAsync(stream);
        return Ok();
    }

    [HttpGet]
    public IActionResult Read()
    {
        // ruleid: vetlint-csharp-path-combine
        return Ok(System.IO.File.ReadAllText($"{_root}/{Request.Query["page"]}.md"));
    }

    [HttpDelete]
    public IActionResult Remove([FromBody] RemoveRequest request)
    {
        // ruleid: vetlint-csharp-path-combine
        System.IO.File.Delete(Path.Join(_root, request.Path));
        return NoContent();
    }

    [HttpGet("named")]
    public IActionResult Named(string name)
    {
        // ok: vetlint-csharp-path-combine
        return PhysicalFile(Path.Combine(_root, Path.GetFileName(name)), "application/pdf");
    }

    [HttpGet("checked")]
    public IActionResult Checked(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_root, name));
        if (!path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return NotFound();
        }
        // ok: vetlint-csharp-path-combine
        return Ok(System.IO.File.ReadAllText(path));
    }

    [HttpGet("refused")]
    public IActionResult Refused(string name)
    {
        if (name.Contains("..") || Path.IsPathRooted(name))
        {
            return BadRequest();
        }
        // ok: vetlint-csharp-path-combine
        return Ok(System.IO.File.ReadAllLines(Path.Combine(_root, name)));
    }

    [HttpPost("stored")]
    public async Task<IActionResult> Stored(IFormFile file)
    {
        var name = $"{Guid.NewGuid()}{Path.GetExtension(file.FileName)}";
        // ok: vetlint-csharp-path-combine
        using var stream = new FileStream(Path.Combine(_root, name), FileMode.Create);
        await file.CopyToAsync(stream);
        // ok: vetlint-csharp-path-combine
        using var reader = new StreamReader(Request.Body);
        return Ok(await reader.ReadToEndAsync());
    }

    [HttpGet("report/{id:int}")]
    public IActionResult Report(int id)
    {
        // ok: vetlint-csharp-path-combine
        return PhysicalFile(Path.Combine(_root, $"{id}.pdf"), "application/pdf");
    }
}
