using Isnad.Linking.Vocabulary;
using Isnad.Record;

namespace Isnad.Linking.News;

/// <summary>What of a report is compared with other reports to tell whether they have the same news.</summary>
internal sealed record NewsSketch
{
    /// <summary>The report.</summary>
    public required string Id { get; init; }

    /// <summary>Day of publication, counted from the year 1; null where unknown.</summary>
    public int? Day { get; init; }

    /// <summary>Words of the headline.</summary>
    public required WordVector Title { get; init; }

    /// <summary>Words of the headline, counted twice, and the first sentences.</summary>
    public required WordVector Top { get; init; }

    /// <summary>All words.</summary>
    public required WordVector Body { get; init; }

    /// <summary>The first sentences.</summary>
    public required IReadOnlyList<(Span Span, WordVector Words)> Sentences { get; init; }

    /// <summary>The turns that the news takes.</summary>
    public NewsTurn Turns { get; init; }

    /// <summary>Days that the events told first are dated to: first and last.</summary>
    public IReadOnlyList<(int First, int Last)> Dates { get; init; } = [];

    /// <summary>Hashes of the runs of four words, in order, each once.</summary>
    public required IReadOnlyList<uint> Shingles { get; init; }

    /// <summary>Keys that a report with nearly the same text is likely to have too.</summary>
    public IReadOnlyList<long> Texts { get; init; } = [];

    /// <summary>The numbers in its text, in figures, each once and in an order of their own.</summary>
    public IReadOnlyList<uint> Numbers { get; init; } = [];
}
