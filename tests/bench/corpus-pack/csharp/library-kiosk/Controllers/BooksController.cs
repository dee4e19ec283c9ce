using LibraryKiosk.Filters;
using LibraryKiosk.Services;
using Microsoft.AspNetCore.Mvc;

namespace LibraryKiosk.Controllers;

[ApiController]
[Route("books")]
[ServiceFilter<KioskAuth>]
public class BooksController(BookSearch search, Files files, Librarian librarian, ILogger<BooksController> logger) : ControllerBase
{
    [HttpGet]
    public async Task<IActionResult> Search(string? title, string? shelf)
    {
        try
        {
            return Ok(new { found = await search.SearchAsync(title, shelf), similar = await search.FindAsync(title, shelf), shelves = await search.ShelvesAsync(shelf ?? "A") });
        }
        catch (Exception e)
        {
            return Ok(new { ok = false, error = e.GetBaseException().Message, at = e.StackTrace });
        }
    }

    [HttpGet("cover")]
    public IActionResult Cover(string name) => File(files.Cover(name), "image/jpeg");

    [HttpGet("thumbnail")]
    public IActionResult Thumbnail(string name) => files.Thumbnail(name) is { } stream ? File(stream, "image/jpeg") : NotFound();

    [HttpPost("import")]
    public async Task<IActionResult> Import(IFormFile file, string xml, string yaml, string source, string title)
    {
        try
        {
            files.Unpack(file.OpenReadStream());
            files.UnpackFlat(file.OpenReadStream());
            files.Print(title);
            files.PrintText(title);
            var cover = await files.FetchCover(new Uri(source));
            var isbn = await files.FetchIsbn(title);
            return Ok(new { marc = files.Marc(xml), onix = files.Onix(xml), settings = files.Settings(yaml), opening = files.Opening(yaml), label = files.Label(source, title), slip = files.Slip(title), size = cover.Length + isbn.Length });
        }
        catch (Exception e)
        {
            logger.LogError(e, "import failed");
            return StatusCode(500, new { ok = false, error = "The import failed." });
        }
    }

    [HttpPost("wish")]
    public async Task<IActionResult> Wish([FromBody] string wish) => Ok(await librarian.CleanAsync(wish) + await librarian.MoveAsync(wish));
}
