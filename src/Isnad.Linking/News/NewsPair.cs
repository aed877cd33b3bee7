using Isnad.Linking.Vocabulary;

namespace Isnad.Linking.News;

/// <summary>The signs that two reports have the same news.</summary>
internal static class NewsPair
{
    /// <summary>Names of the signs, as in same-news-weights.tsv.</summary>
    public static readonly IReadOnlyList<string> Signs =
    [
        "any", "top", "title", "body", "next-day", "later", "headline-held", "headline-held-best", "other-turn", "other-date",
    ];

    /// <summary>How strongly each sign shows, in their order; the same whichever report comes first.</summary>
    public static double[] Of(NewsSketch a, NewsSketch b, WordCounts counts)
    {
        var days = Math.Abs((a.Day ?? 0) - (b.Day ?? 0));
        var titles = (a.Title.CoveredBy(b.Body, counts), b.Title.CoveredBy(a.Body, counts));
        return
        [
            1,
            a.Top.Cosine(b.Top),
            a.Title.Cosine(b.Title),
            a.Body.Cosine(b.Body),
            days >= 1 ? 1 : 0,
            days >= 2 ? 1 : 0,
            Math.Min(titles.Item1, titles.Item2),
            Math.Max(titles.Item1, titles.Item2),
            int.PopCount((int)(a.Turns ^ b.Turns)),
            a.Dates.Count > 0 && b.Dates.Count > 0 && !a.Dates.Any(d => b.Dates.Any(e => d.First <= e.Last && e.First <= d.Last)) ? 1 : 0,
        ];
    }
}
