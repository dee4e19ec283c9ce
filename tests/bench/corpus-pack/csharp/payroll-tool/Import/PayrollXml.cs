using System.Xml;
using System.Xml.Serialization;
using System.Xml.XPath;

namespace PayrollTool.Import;

public class Payslip
{
    public string Employee { get; set; } = "";
    public decimal Gross { get; set; }
}

public class PayrollXml
{
    public void Import(string path)
    {
        var reader = new XmlTextReader(path) { DtdProcessing = DtdProcessing.Parse, XmlResolver = new XmlUrlResolver() };
        var navigator = new XPathDocument(reader).CreateNavigator();
        Console.WriteLine(navigator.Select("//payslip").Count);
    }

    public void ImportMonth(string path)
    {
        using var text = new XmlTextReader(path) { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        var navigator = new XPathDocument(text).CreateNavigator();
        Console.WriteLine(navigator.Select("//month").Count);
    }

    public Payslip? Read(Stream stream)
    {
        using var reader = XmlReader.Create(stream);
        return (Payslip?)new XmlSerializer(typeof(Payslip)).Deserialize(reader);
    }

    public object? ReadAny(Stream stream, string typeName)
    {
        var serializer = new XmlSerializer(Type.GetType(typeName)!);
        return serializer.Deserialize(stream);
    }
}
