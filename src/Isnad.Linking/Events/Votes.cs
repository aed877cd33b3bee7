namespace Isnad.Linking.Events;

/// <summary>Counts which value most reports give.</summary>
internal static class Votes
{
    /// <summary>The values with the reports that give them, most reports first, then in the order of the values.</summary>
    public static IReadOnlyList<(string Value, IReadOnlyList<string> Reports)> Count(IEnumerable<(string Report, string? Value)> given) =>
    [
        .. given
            .Where(g => g.Value is not null)
            .GroupBy(g => g.Value!, StringComparer.Ordinal)
            .Select(g => (g.Key, (IReadOnlyList<string>)[.. g.Select(v => v.Report).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
            .OrderByDescending(v => v.Item2.Count)
            .ThenBy(v => v.Key, StringComparer.Ordinal),
    ];

    /// <summary>The value that most reports give; null where none does.</summary>
    public static string? Winner(IEnumerable<(string Report, string? Value)> given) => Count(given) is [var first, ..] ? first.Value : null;
}
