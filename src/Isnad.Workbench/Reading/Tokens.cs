using System.Text.Json;
using Isnad.Record;

namespace Isnad.Workbench.Reading;

/// <summary>The names of the record's values in wording keys and style classes.</summary>
internal static class Tokens
{
    /// <summary>An event type in capitals, as PLOVER writes it.</summary>
    public static string Of(EventType type) => type.ToString().ToUpperInvariant();

    /// <summary>Any other value in kebab-case.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
