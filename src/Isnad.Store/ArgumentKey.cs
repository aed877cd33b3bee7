using Isnad.Record;
using Isnad.Text;

namespace Isnad.Store;

/// <summary>The key by which an entity of events counts across reports.</summary>
public static class ArgumentKey
{
    private const char Separator = '=';

    /// <summary>The registry key; where there is none the kind and the folded name, such as <c>group=مسلحون</c>.
    /// The latter says that reports use the same words, not that they mean the same.</summary>
    public static string Of(Entity entity) =>
        entity.RegistryId ?? JsonName.Of(entity.Kind) + Separator + Folding.Fold(entity.Name);

    /// <summary>Whether a key comes from the registry, and so means one and the same wherever it stands.</summary>
    public static bool IsRegistered(string key) => !key.Contains(Separator, StringComparison.Ordinal);
}
