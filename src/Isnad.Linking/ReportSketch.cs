using Isnad.Linking.Events;
using Isnad.Linking.News;
using Isnad.Record;

namespace Isnad.Linking;

/// <summary>A report as far as linking needs it; its text is not kept.</summary>
internal sealed record ReportSketch
{
    /// <summary>What is compared to find reports of the same news.</summary>
    public required NewsSketch News { get; init; }

    /// <summary>Its events in the order of the coding.</summary>
    public required IReadOnlyList<EventSketch> Events { get; init; }

    /// <summary>How many its first sentences say were killed and wounded.</summary>
    public IReadOnlyList<TollTelling> Tolls { get; init; } = [];

    /// <summary>Its coded entities by id.</summary>
    public required IReadOnlyDictionary<string, Entity> Entities { get; init; }

    /// <summary>Those of them that have names of their own.</summary>
    public IReadOnlyList<NameMention> Names { get; init; } = [];

    /// <summary>The outlet; null where unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Publication; null where unknown.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Reports with the same text.</summary>
    public IReadOnlyList<TextCopy> Copies { get; init; } = [];

    /// <summary>The report.</summary>
    public string Id => News.Id;
}
