using System.Text.Json;

namespace Isnad.Store;

/// <summary>Writes the record's enumerations as their JSON does: <c>claims-responsibility</c>.</summary>
internal static class JsonName
{
    /// <summary>The kebab-case name.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The value of a name that was written so.</summary>
    public static T Read<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
