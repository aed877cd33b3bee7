using System.Text.Json;

namespace Isnad.Store;

/// <summary>Writes the record's enumerations as their JSON does: <c>claims-responsibility</c>.</summary>
internal static class JsonName
{
    /// <summary>The kebab-case name.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
