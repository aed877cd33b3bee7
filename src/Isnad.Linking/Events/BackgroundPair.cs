using Isnad.Record;

namespace Isnad.Linking.Events;

/// <summary>What speaks for an event that one report tells as past being the news of another.</summary>
/// <remarks>It is cautious: day, place and type must be told and agree, nothing may contradict, and words, parties or a toll must be shared.</remarks>
internal static class BackgroundPair
{
    /// <summary>How many days after an event reports have it as their news.</summary>
    public const int Fresh = 2;

    /// <summary>A date that leaves more days open than this says too little.</summary>
    private const int OpenDays = 1;

    /// <summary>Sentences this alike are of one event where nothing else is shared.</summary>
    private const double Alike = 0.2;

    /// <summary>Tolls may differ by this part of the greater one: they are counted up in the days after.</summary>
    private const double TollSpread = 0.34;

    /// <summary>The events of a report that are told as past: dated, at a place, not what it begins with.</summary>
    public static IEnumerable<EventSketch> PastOf(ReportSketch report) => report.Events.Where(e =>
        e.Ordinal > 0
        && IsPlaced(e)
        && e.Days is { } days
        && days.Last - days.First <= OpenDays
        && report.News.Day is { } day
        && days.Last <= day - (e.Event.Historical || e.Sentences[0] >= Lead.Reach ? 1 : Fresh));

    /// <summary>The events of a report that may be its news.</summary>
    public static IEnumerable<EventSketch> NewsOf(ReportSketch report) => report.Events.Where(e => e.IsEarly && IsPlaced(e));

    /// <summary>Whether an event told as past by one report is that which another has as its news.</summary>
    /// <param name="past">One of <see cref="PastOf"/>.</param>
    /// <param name="news">One of <see cref="NewsOf"/> of another report.</param>
    /// <param name="published">Day of the other report.</param>
    public static bool AreOne(EventSketch past, EventSketch news, int? published) =>
        past.Event.Type == news.Event.Type
        && past.Place == news.Place
        && past.Days is { } days
        && published is { } day
        && day >= days.First
        && day <= days.Last + Fresh
        && !EventPair.DaysApart(past, news)
        && !Differ(past.Event.Label, news.Event.Label)
        && !Differ(past.Event.Mode, news.Event.Mode)
        && !TollsApart(past.Event.Size.Dead, news.Event.Size.Dead)
        && !TollsApart(past.Event.Size.Injured, news.Event.Size.Injured)
        && (past.Parties.Count == 0 || news.Parties.Count == 0 ? past.Words.Cosine(news.Words) >= Alike : past.Parties.Intersect(news.Parties).Any());

    private static bool IsPlaced(EventSketch told) => told.Place is not null && !told.PlaceIsCountry && told.Event.Status == EventStatus.Actual;

    private static bool Differ(string? a, string? b) => a is not null && b is not null && a != b;

    private static bool TollsApart(Quantity? a, Quantity? b) =>
        (a?.Low ?? a?.High) is { } x && (b?.Low ?? b?.High) is { } y && Math.Abs(x - y) > TollSpread * Math.Max(x, y);
}
