using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace LibraryKiosk.Services;

public class AnyType : INodeTypeResolver
{
    public bool Resolve(NodeEvent? nodeEvent, ref Type currentType)
    {
        if (nodeEvent is null || nodeEvent.Tag.IsEmpty) return false;
        var found = Type.GetType(nodeEvent.Tag.Value.TrimStart('!'));
        if (found is null) return false;
        currentType = found;
        return true;
    }
}
