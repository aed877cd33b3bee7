using Isnad.Coding.Events;
using Isnad.Coding.Times;
using Isnad.Record;

namespace Isnad.Coding.Dates;

/// <summary>A time of a report as it may date an event: as it stands, or read otherwise where منذ plays a part.</summary>
/// <param name="Time">The time, with the date that it has so read.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Since">The word منذ that rules it; -1 for none.</param>
/// <param name="Reading">How it is read.</param>
internal sealed record DateReading(TimeMention Time, int First, int Last, int Since, string Reading)
{
    /// <summary>As it stands.</summary>
    private const string AsRead = "plain";

    /// <summary>Words before a time among which منذ still rules it: منذ بدء الاحتجاجات في البلاد أواخر مارس.</summary>
    private const int Reach = 8;

    public bool IsAsRead => Reading == AsRead;

    /// <summary>The readings of all times that can date events.</summary>
    public static IReadOnlyList<DateReading> All(Discourse discourse, IEnumerable<TimeMention> times)
    {
        var found = new List<DateReading>();
        foreach (var time in times.Where(t => t is { Date: not null, Kind: TimeKind.Date or TimeKind.Open }))
        {
            var (first, last) = (discourse.WordAt(time.Span.Start), discourse.WordAt(time.Span.End - 1));
            var plain = new DateReading(time, first, last, time.Kind is TimeKind.Date ? SinceBefore(discourse, first) : -1, AsRead);
            found.Add(plain);
            if (Otherwise(plain) is { } other)
            {
                found.Add(other);
            }
        }

        return found;
    }

    /// <summary>What began with something of a day goes on since that day; what is told since a day may be of that day alone.</summary>
    private static DateReading? Otherwise(DateReading plain) => (plain.Time.Kind, plain.Time.Date!) switch
    {
        (TimeKind.Date, { Precision: not EdtfPrecision.Interval } date) when plain.Since >= 0 =>
            plain with { Time = plain.Time with { Date = Edtf.OpenEnd(date), Kind = TimeKind.Open }, Reading = "since" },
        (TimeKind.Open, { Earliest: not null } date) when date.Value.Split('/') is [var start, ".."] =>
            plain with { Time = plain.Time with { Date = new Edtf(start), Kind = TimeKind.Date }, Reading = "start" },
        _ => null,
    };

    private static int SinceBefore(Discourse discourse, int first)
    {
        var start = Math.Max(discourse.SentenceStart(discourse.SentenceOf(first)), first - Reach);
        for (var word = first - 1; word >= start && !discourse.IsVerb(word); word--)
        {
            if (discourse[word].Stem.Folded == "منذ")
            {
                return word;
            }
        }

        return -1;
    }
}
