using Isnad.Linking.Events;
using Isnad.Linking.Vocabulary;

namespace Isnad.Linking.News;

/// <summary>Numbers under which a report is found by others that may have its news, its text, or tell its news as background.</summary>
/// <remarks>Reports are compared where what one seeks and the other is found under adds up to <see cref="Enough"/>; it is the same
/// whichever of the two seeks, so whether two are compared depends on the two alone.</remarks>
internal static class NewsSigns
{
    /// <summary>A weighty word of the top that both have counts 1, a key of the whole text, or an event that one tells of as past, this much.</summary>
    public const int Enough = 3;

    /// <summary>Reports published more days apart have different news, unless one repeats the other's text.</summary>
    public const int Window = 4;

    private const int TopWords = 16;

    /// <summary>Stands for reports without a day, which are compared among themselves only.</summary>
    private const int NoDay = int.MinValue / 2;

    private enum Kind : ulong
    {
        Word = 1,
        Text = 2,
        News = 3,
        Past = 4,
    }

    /// <summary>What a report is found under, each once, in order.</summary>
    public static long[] Of(ReportSketch report)
    {
        var day = report.News.Day ?? NoDay;
        return
        [
            .. report.News.Top.Heaviest(TopWords).Select(w => Sign(Kind.Word, w, day))
                .Concat(report.News.Texts.Select(t => Sign(Kind.Text, (ulong)t, 0)))
                .Concat(BackgroundPair.NewsOf(report).Select(e => Sign(Kind.News, KeyOf(e), day)))
                .Concat(BackgroundPair.PastOf(report).SelectMany(e => Days(e).Select(d => Sign(Kind.Past, KeyOf(e), d))))
                .Distinct()
                .Order(),
        ];
    }

    /// <summary>What a report seeks, and how much each counts.</summary>
    public static IReadOnlyDictionary<long, int> SoughtBy(ReportSketch report)
    {
        var sought = new Dictionary<long, int>();
        var (from, to) = report.News.Day is { } day ? (day - Window, day + Window) : (NoDay, NoDay);
        foreach (var word in report.News.Top.Heaviest(TopWords))
        {
            for (var d = from; d <= to; d++)
            {
                sought[Sign(Kind.Word, word, d)] = 1;
            }
        }

        foreach (var sign in report.News.Texts.Select(t => Sign(Kind.Text, (ulong)t, 0))
            .Concat(BackgroundPair.PastOf(report).SelectMany(e => Fresh(e).Select(d => Sign(Kind.News, KeyOf(e), d))))
            .Concat(report.News.Day is { } today
                ? BackgroundPair.NewsOf(report).SelectMany(e => Enumerable.Range(today - BackgroundPair.Fresh, BackgroundPair.Fresh + 1).Select(d => Sign(Kind.Past, KeyOf(e), d)))
                : []))
        {
            sought[sign] = Enough;
        }

        return sought;
    }

    private static IEnumerable<int> Days(EventSketch past) => Enumerable.Range(past.Days!.Value.First, past.Days.Value.Last - past.Days.Value.First + 1);

    /// <summary>The days on which an event is still news.</summary>
    private static IEnumerable<int> Fresh(EventSketch past) =>
        Enumerable.Range(past.Days!.Value.First, past.Days.Value.Last - past.Days.Value.First + 1 + BackgroundPair.Fresh);

    private static ulong KeyOf(EventSketch told) => ((ulong)told.Event.Type << 32) | Stems.Key(told.Place!);

    private static long Sign(Kind kind, ulong what, int day) => (long)MinHash.Mix(MinHash.Mix(what + ((ulong)kind << 60)) ^ (uint)day);
}
