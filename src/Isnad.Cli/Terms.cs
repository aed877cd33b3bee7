using System.Text.Json;

namespace Isnad.Cli;

/// <summary>Writes the record's enumerations as its JSON does: <c>claims-responsibility</c>.</summary>
internal static class Terms
{
    /// <summary>The kebab-case name.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
