using Isnad.Record;

namespace Isnad.Coding.Times;

/// <summary>A time expression over the runs of a text.</summary>
/// <param name="First">Its first run.</param>
/// <param name="Last">Its last run.</param>
/// <param name="Clitics">Letters of the first run that do not belong to it.</param>
/// <param name="Date">When; null where it cannot be told.</param>
/// <param name="Kind">What it tells.</param>
internal readonly record struct TimeMatch(int First, int Last, int Clitics, Edtf? Date, TimeKind Kind = TimeKind.Date)
{
    /// <summary>How far the event behind it lies from another; null for all but lengths that tell it.</summary>
    public TimeOffset? Offset { get; init; }

    /// <summary>The run after it.</summary>
    public int Next => Last + 1;
}
