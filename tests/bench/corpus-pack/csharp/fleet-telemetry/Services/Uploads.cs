using System.Formats.Tar;
using SharpCompress.Archives;

namespace FleetTelemetry.Services;

public class Uploads
{
    private const string Root = "/var/lib/fleet/maps/";

    private static string Below(string name)
    {
        var full = Path.GetFullPath(name, Root);
        return full.StartsWith(Root, StringComparison.Ordinal) ? full : throw new InvalidDataException("bad name " + name);
    }

    public void Unpack(Stream upload)
    {
        using var archive = ArchiveFactory.Open(upload);
        foreach (var entry in archive.Entries.Where(e => !e.IsDirectory))
        {
            using var target = File.Create(Root + entry.Key);
            entry.WriteTo(target);
        }
    }

    public void UnpackTiles(Stream upload)
    {
        using var archive = ArchiveFactory.Open(upload);
        foreach (var entry in archive.Entries.Where(e => !e.IsDirectory))
        {
            using var target = File.Create(Below(entry.Key ?? "tile"));
            entry.WriteTo(target);
        }
    }

    public async Task UnpackTarAsync(Stream upload)
    {
        await using var reader = new TarReader(upload);
        while (await reader.GetNextEntryAsync() is { } entry)
        {
            await entry.ExtractToFileAsync(Path.Combine(Root, entry.Name), true);
        }
    }

    public Task UnpackRoutesAsync(Stream upload)
    {
        return TarFile.ExtractToDirectoryAsync(upload, Root + "routes", overwriteFiles: false);
    }

    public byte[] Photo(string name) => File.ReadAllBytes(Path.Join("/var/lib/fleet/photos", name));

    public string FileName(string name)
    {
        var file = Path.GetFileName(name);
        return Path.GetExtension(file) is ".png" or ".jpg" ? file : "missing.png";
    }

    public byte[] Icon(string name) => File.ReadAllBytes(Path.Join("/var/lib/fleet/icons", FileName(name)));
}
