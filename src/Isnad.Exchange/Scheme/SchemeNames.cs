using System.Text.Json;

namespace Isnad.Exchange.Scheme;

/// <summary>How the coding scheme writes the record's types: event types in capitals, everything else in kebab-case.</summary>
public static class SchemeNames
{
    /// <summary>The name of <paramref name="value"/> in the coding scheme, such as <c>claims-responsibility</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[value];

    /// <summary>The PLOVER name of an event type, such as <c>ASSAULT</c>.</summary>
    public static string Of(Record.EventType type) => Names<Record.EventType>.ByValue[type].ToUpperInvariant();

    /// <summary>The value that the coding scheme calls <paramref name="name"/>; null where there is none.</summary>
    public static T? Find<T>(string? name)
        where T : struct, Enum =>
        name is not null && Names<T>.ByName.TryGetValue(name, out var value) ? value : null;

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue =
            Enum.GetValues<T>().ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

        public static readonly Dictionary<string, T> ByName =
            ByValue.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);
    }
}
