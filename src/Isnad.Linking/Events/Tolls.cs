using Isnad.Record;

namespace Isnad.Linking.Events;

/// <summary>Puts the numbers that reports give side by side.</summary>
internal static class Tolls
{
    /// <summary>The toll; null where nobody gives a number.</summary>
    /// <param name="figures">What each report gives, in order of publication.</param>
    /// <param name="origins">The independent chains, each of which counts once.</param>
    public static Toll? Of(IReadOnlyList<TollFigure> figures, IReadOnlyList<Origin> origins)
    {
        var told = figures.Where(f => (f.Quantity.Low ?? f.Quantity.High) is not null).ToList();
        if (told.Count == 0)
        {
            return null;
        }

        var originOf = origins.SelectMany((o, n) => o.Reports.Select(r => (r, n))).DistinctBy(o => o.r).ToDictionary(o => o.r, o => o.n, StringComparer.Ordinal);
        var best = told
            .Select((f, n) => (Value: (f.Quantity.Low ?? f.Quantity.High)!.Value, Order: n, Origin: originOf.GetValueOrDefault(f.ReportId, -1)))
            .GroupBy(f => f.Value)
            .OrderByDescending(g => g.Select(f => f.Origin).Distinct().Count())
            .ThenByDescending(g => g.Max(f => f.Order))
            .First().Key;
        return new Toll(
            told.Min(f => f.Quantity.Low ?? f.Quantity.High!.Value),
            best,
            told.Max(f => f.Quantity.High ?? f.Quantity.Low!.Value),
            told);
    }
}
