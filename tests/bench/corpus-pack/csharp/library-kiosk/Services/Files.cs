using System.Diagnostics;
using System.IO.Compression;
using System.Xml;
using Fluid;
using YamlDotNet.Serialization;

namespace LibraryKiosk.Services;

public class Files(IHttpClientFactory clients)
{
    private static readonly FluidParser Parser = new();

    private readonly string covers = Path.GetFullPath("covers");

    public Stream Cover(string name) => new FileStream(covers + "/" + name, FileMode.Open, FileAccess.Read);

    public Stream? Thumbnail(string name)
    {
        var file = Directory.EnumerateFiles(covers, "*.jpg").FirstOrDefault(f => Path.GetFileName(f) == name);
        return file is null ? null : new FileStream(file, FileMode.Open, FileAccess.Read);
    }

    public void Unpack(Stream upload)
    {
        using var zip = new ZipArchive(upload, ZipArchiveMode.Read);
        foreach (var item in zip.Entries)
        {
            using var source = item.Open();
            using var target = new FileStream(Path.Combine(covers, item.FullName), FileMode.Create);
            source.CopyTo(target);
        }
    }

    public void UnpackFlat(Stream upload)
    {
        using var zip = new ZipArchive(upload, ZipArchiveMode.Read);
        foreach (var item in zip.Entries.Where(e => e.Name.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase)))
        {
            using var source = item.Open();
            using var target = new FileStream(Path.Combine(covers, $"{Guid.NewGuid():N}.jpg"), FileMode.Create);
            source.CopyTo(target);
        }
    }

    public string Marc(string xml)
    {
        var document = new XmlDocument();
        document.XmlResolver = new XmlUrlResolver();
        document.LoadXml(xml);
        return document.DocumentElement!.Name;
    }

    public string Onix(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        reader.MoveToContent();
        return reader.Name;
    }

    public object? Settings(string yaml)
    {
        var deserializer = new DeserializerBuilder().WithTagMapping("!type", typeof(object)).WithNodeTypeResolver(new AnyType()).Build();
        return deserializer.Deserialize(yaml);
    }

    public Dictionary<string, string> Opening(string yaml)
    {
        return new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(yaml);
    }

    public string Label(string source, string title)
    {
        var template = Parser.Parse(source);
        var context = new TemplateContext(new { Title = title, Files = this }, new TemplateOptions { MemberAccessStrategy = new UnsafeMemberAccessStrategy() });
        return template.Render(context);
    }

    public string Slip(string title)
    {
        var template = Parser.Parse("Due soon: {{ Title }}");
        return template.Render(new TemplateContext(new { Title = title }));
    }

    public void Print(string text)
    {
        Process.Start("/bin/sh", "-c \"echo '" + text + "' | lp\"");
    }

    public void PrintText(string text)
    {
        var info = new ProcessStartInfo("lp") { RedirectStandardInput = true };
        using var process = Process.Start(info)!;
        process.StandardInput.Write(text);
    }

    public async Task<byte[]> FetchCover(Uri address) => await clients.CreateClient().GetByteArrayAsync(address);

    public async Task<byte[]> FetchIsbn(string isbn)
    {
        if (isbn.Length != 13 || !isbn.All(char.IsAsciiDigit)) throw new ArgumentException("no ISBN", nameof(isbn));
        return await clients.CreateClient().GetByteArrayAsync($"https://covers.example.org/{isbn}.jpg");
    }
}
