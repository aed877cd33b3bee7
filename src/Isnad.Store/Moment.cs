using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Isnad.Store;

/// <summary>A moment in the history of a record: all entries of the log up to it, itself included.</summary>
public sealed record Moment
{
    private Moment()
    {
    }

    /// <summary>Number of the last log entry that counts; null where a time is told.</summary>
    public long? Entry { get; private init; }

    /// <summary>The last time that counts; null where an entry is told.</summary>
    public DateTimeOffset? Time { get; private init; }

    /// <summary>After this entry of the log.</summary>
    public static Moment After(long entry) => new() { Entry = entry };

    /// <summary>At this time, by the clocks of those who wrote the entries.</summary>
    public static Moment At(DateTimeOffset time) => new() { Time = time };

    /// <summary>Reads a number of an entry (<c>1204</c>), a day (<c>2026-11-25</c>, which counts to its end, UTC) or a time
    /// (<c>2026-11-25T16:00Z</c>, UTC where it names no zone).</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Moment? moment)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        string[] times = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
        moment = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var entry) ? After(entry)
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? At(new DateTimeOffset(day, TimeOnly.MaxValue, TimeSpan.Zero))
            : DateTimeOffset.TryParseExact(text, times, CultureInfo.InvariantCulture, Utc, out var time) ? At(time)
            : null;
        return moment is not null;
    }
}
