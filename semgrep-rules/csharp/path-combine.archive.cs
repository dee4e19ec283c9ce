using System.ComponentModel;
using System.IO;
using System.IO.Compression;
using Microsoft.SemanticKernel;

public class Shelf
{
    private const string Folder = "/srv/shelf/";

    public void Unpack(Stream upload)
    {
        using var archive = new ZipArchive(upload);
        foreach (var entry in archive.Entries)
        {
            var target = Path.Combine(Folder, entry.FullName);
            // ruleid: vetlint-csharp-path-combine
            entry.ExtractToFile(target, true);
        }
    }

    public void UnpackChecked(Stream upload)
    {
        using var archive = new ZipArchive(upload);
        foreach (var entry in archive.Entries)
        {
            var target = Path.GetFullPath(Path.Combine(Folder, entry.FullName));
            if (!target.StartsWith(Folder)) continue;
            // ok: vetlint-csharp-path-combine
            entry.ExtractToFile(target, true);
        }
    }

    [KernelFunction, Description("Reads a page (of the shelf)")]
    public string Read([Description("name of the page")] string page)
    {
        // ruleid: vetlint-csharp-path-combine
        return File.ReadAllText(Path.Combine(Folder, page));
    }

    [KernelFunction, Description("Reads a page")]
    public string ReadChecked([Description("name of the page")] string page)
    {
        var full = Path.GetFullPath(Path.Combine(Folder, page));
        if (!full.StartsWith(Folder)) return "There is no such page.";
        // ok: vetlint-csharp-path-combine
        return File.ReadAllText(full);
    }
}
