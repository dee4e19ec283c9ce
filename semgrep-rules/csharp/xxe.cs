using System.Xml;

namespace Fixtures;

public class Documents
{
    public XmlDocument Load(Stream stream)
    {
        var document = new XmlDocument();
        // ruleid: vetlint-csharp-xxe
        document.XmlResolver = new XmlUrlResolver();
        document.Load(stream);
        return document;
    }

    public XmlReader Read(Stream stream)
    {
        var settings = new XmlReaderSettings
        {
            // ruleid: vetlint-csharp-xxe
            DtdProcessing = DtdProcessing.Parse,
        };
        return XmlReader.Create(stream, settings);
    }

    public XmlReader Good(Stream stream)
    {
        // ok: vetlint-csharp-xxe
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit };
        return XmlReader.Create(stream, settings);
    }

    public XmlReader NoResolver(Stream stream)
    {
        // ok: vetlint-csharp-xxe
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null };
        return XmlReader.Create(stream, settings);
    }

    public XmlDocument Plain(string text)
    {
        // ok: vetlint-csharp-xxe
        var document = new XmlDocument { XmlResolver = null };
        document.LoadXml(text);
        return document;
    }
}
