using Isnad.Store;

namespace Isnad.Workbench.Networks;

/// <summary>Whose neighbours are shown, and which.</summary>
/// <param name="Opened">Keys of those whose neighbours are shown; the first stands in the middle.</param>
/// <param name="Shown">Keys of all that are shown, the opened ones first.</param>
/// <param name="Neighbours">How many neighbours each opened one has in the record.</param>
public sealed record Neighbourhood(IReadOnlyList<string> Opened, IReadOnlyList<string> Shown, IReadOnlyDictionary<string, int> Neighbours)
{
    /// <summary>Neighbours of the one in the middle.</summary>
    public const int First = 14;

    /// <summary>Neighbours of each of the others.</summary>
    public const int Further = 7;

    /// <summary>Most parties on one sheet.</summary>
    public const int Most = 60;

    /// <summary>Chooses those with most events.</summary>
    /// <param name="opened">Keys of those whose neighbours are asked for, the one in the middle first.</param>
    /// <param name="ties">Their ties.</param>
    public static Neighbourhood Of(IReadOnlyList<string> opened, IReadOnlyList<Tie> ties)
    {
        var shown = opened.ToList();
        var neighbours = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, place) in opened.Select((key, place) => (key, place)))
        {
            var others =
                from tie in ties
                where tie.Key == key
                group tie.Events by tie.Other into same
                orderby same.Sum() descending, same.Key
                select same.Key;
            var all = others.ToList();
            neighbours[key] = all.Count;
            shown.AddRange(all.Take(place == 0 ? First : Further).Except(shown, StringComparer.Ordinal).ToList());
        }

        return new Neighbourhood(opened, [.. shown.Take(Most)], neighbours);
    }
}
