using System.Runtime.Serialization.Formatters.Binary;
using Newtonsoft.Json;

namespace Fixtures;

public class Cache
{
    public object Load(Stream stream)
    {
        // ruleid: vetlint-csharp-binaryformatter
        var formatter = new BinaryFormatter();
        return formatter.Deserialize(stream);
    }

    public object? Read(string json)
    {
        var settings = new JsonSerializerSettings
        {
            // ruleid: vetlint-csharp-binaryformatter
            TypeNameHandling = TypeNameHandling.All,
        };
        return JsonConvert.DeserializeObject(json, settings);
    }

    public static void Configure(MvcNewtonsoftJsonOptions options)
    {
        // ruleid: vetlint-csharp-binaryformatter
        options.SerializerSettings.TypeNameHandling = TypeNameHandling.Auto;
    }

    public Order? Typed(string json)
    {
        // ok: vetlint-csharp-binaryformatter
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None };
        // ok: vetlint-csharp-binaryformatter
        return JsonConvert.DeserializeObject<Order>(json, settings);
    }

    public object? Bound(string json)
    {
        var settings = new JsonSerializerSettings
        {
            // ok: vetlint-csharp-binaryformatter
            TypeNameHandling = TypeNameHandling.Objects,
            SerializationBinder = new KnownTypesBinder(),
        };
        return JsonConvert.DeserializeObject(json, settings);
    }
}
