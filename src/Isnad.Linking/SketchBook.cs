using Isnad.Linking.Entities;
using Isnad.Linking.Events;
using Isnad.Linking.News;
using Isnad.Linking.Vocabulary;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Linking;

/// <summary>Makes the sketches of reports.</summary>
internal sealed class SketchBook(WordCounts counts, NewsTurns turns, TollWords tolls, LatinNames latin)
{
    /// <summary>An event dated less exactly than this many days says nothing of when the news was.</summary>
    private const int LongestDate = 31;

    private const int DaysOfWeek = 7;

    /// <summary>How many sentences the top of a report has.</summary>
    private const int TopSentences = 3;

    /// <summary>Sketches a report and its coding.</summary>
    public ReportSketch Of(Report report, ReportCoding coding, IReadOnlyList<TextCopy> copies)
    {
        coding = coding with { Entities = [.. coding.Entities.Select(e => latin.KeyOf(e) is { } key ? e with { RegistryId = key } : e)] };
        var sentences = Sentences.Split(report.Text);
        var stems = sentences.Select(s => Stems.Of(s.Span.In(report.Text))).ToList();
        var words = stems.Select(s => s.Select(Stems.Key).ToList()).ToList();
        var title = Stems.Of(report.Title).Select(Stems.Key).ToList();
        var text = words.SelectMany(w => w).ToList();
        var vectors = words.Select(w => new Lazy<WordVector>(() => WordVector.Of(w, counts), LazyThreadSafetyMode.None)).ToList();
        var entities = coding.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var events = coding.Events.Select((e, n) => EventOf(report.Id, e, n, sentences, vectors, entities)).ToList();
        var day = report.Published?.Earliest?.DayNumber ?? events.FirstOrDefault(e => e.Days is not null)?.Days?.First;
        var runs = Shingles.Of(text);
        return new ReportSketch
        {
            News = new NewsSketch
            {
                Id = report.Id,
                Day = day,
                Title = WordVector.Of(title, counts),
                Top = WordVector.Of(title.Concat(title).Concat(words.Take(TopSentences).SelectMany(w => w)), counts),
                Body = WordVector.Of(text.Concat(title), counts),
                Sentences = [.. sentences.Take(Lead.Reach).Select((s, i) => (s.Span, vectors[i].Value))],
                Turns = turns.Of(report.Title, sentences.Count > 0 ? sentences[0].Span.In(report.Text) : ""),
                Dates = [.. events.Where(e => e.Ordinal < 2).Select(e => e.Days).OfType<(int, int)>()],
                Shingles = runs,
                Texts = MinHash.Keys(runs),
                Numbers = [.. stems.SelectMany(s => s).Where(IsNumber).Select(Stems.Key).Distinct().Order()],
            },
            Events = events,
            Tolls = [.. sentences.Take(TollReader.Reach)
                .Where((_, n) => !events.Any(e => e.Sentences.Contains(n) && IsFarFrom(e, report.Published)))
                .SelectMany(s => TollReader.Read(s.Span.In(report.Text), tolls, report.Published?.Earliest))],
            Entities = entities,
            Names = [.. EntityNames.Mentions(report, coding, day)],
            Outlet = report.Publisher,
            Published = report.Published,
            Copies = copies,
        };
    }

    private static bool IsNumber(string stem) => stem.All(char.IsAsciiDigit);

    /// <summary>An event dated days before the report is not its news, and what its sentence counts is not of the news either.</summary>
    private static bool IsFarFrom(EventSketch told, Edtf? published) =>
        told.Days is { } days && days.Last - days.First < DaysOfWeek && published?.Earliest is { } day && days.Last < day.DayNumber - NewsSigns.Window;

    private static EventSketch EventOf(
        string report,
        Event coded,
        int ordinal,
        IReadOnlyList<SentenceSpan> sentences,
        List<Lazy<WordVector>> vectors,
        Dictionary<string, Entity> entities)
    {
        var place = coded.Place is { } id ? entities.GetValueOrDefault(id) : null;
        var own = SentenceOf(coded.Trigger, sentences);
        return new EventSketch
        {
            Report = report,
            Event = coded with { Reasons = [] },
            Ordinal = ordinal,
            Sentences = [.. coded.Also.Select(s => SentenceOf(s, sentences)).Append(own).Distinct().Order()],
            Words = vectors[own].Value,
            Days = DaysOf(coded.Date),
            Parties = [.. coded.Actors.Concat(coded.Recipients).Select(entities.GetValueOrDefault).OfType<Entity>().Select(EntityNames.KeyOf).Distinct()],
            Place = place is null ? null : EntityNames.KeyOf(place),
            PlaceIsCountry = place is { Kind: EntityKind.Country } or { PlacePrecision: "country" },
        };
    }

    private static (int First, int Last)? DaysOf(Edtf? date) =>
        date is { Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber < LongestDate
            ? (first.DayNumber, last.DayNumber)
            : null;

    private static int SentenceOf(Span span, IReadOnlyList<SentenceSpan> sentences)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].Span.End > span.Start ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
