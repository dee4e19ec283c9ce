using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace DocVault.Services;

public class Importer(IWebHostEnvironment env)
{
    private string Root => Path.Combine(env.ContentRootPath, "inbox");

    public int Unpack(Stream upload)
    {
        using var archive = new ZipArchive(upload);
        foreach (var entry in archive.Entries)
        {
            var target = Path.Combine(Root, entry.FullName);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            entry.ExtractToFile(target, overwrite: true);
        }
        return archive.Entries.Count;
    }

    public int UnpackScans(Stream upload)
    {
        using var archive = new ZipArchive(upload);
        var root = Path.GetFullPath(Root) + Path.DirectorySeparatorChar;
        foreach (var entry in archive.Entries.Where(e => e.Name.Length > 0))
        {
            var path = Path.GetFullPath(Path.Combine(root, entry.FullName));
            if (!path.StartsWith(root, StringComparison.Ordinal)) throw new InvalidDataException("The archive leaves the inbox.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            entry.ExtractToFile(path, overwrite: false);
        }
        return archive.Entries.Count;
    }

    public int UnpackDirectory(string zipFile)
    {
        ZipFile.ExtractToDirectory(zipFile, Root, overwriteFiles: false);
        return Directory.GetFiles(Root).Length;
    }

    public string Court(Stream xml)
    {
        var document = new XmlDocument { XmlResolver = new XmlUrlResolver() };
        document.Load(xml);
        return document.DocumentElement!.GetAttribute("court");
    }

    public string CaseNumber(Stream xml)
    {
        var document = new XmlDocument { XmlResolver = null };
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var xmlReader = XmlReader.Create(xml, settings);
        document.Load(xmlReader);
        return document.DocumentElement!.GetAttribute("number");
    }

    public int Pages(Stream xml)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = new XmlUrlResolver(),
        };
        using var reader = XmlReader.Create(xml, settings);
        return XDocument.Load(reader).Descendants("page").Count();
    }

    public int Attachments(Stream xml) => XDocument.Load(xml).Descendants("attachment").Count();
}
