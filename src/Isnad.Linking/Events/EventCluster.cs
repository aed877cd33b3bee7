using Isnad.Record;

namespace Isnad.Linking.Events;

/// <summary>Events of one group of reports that are one real event, before they are told as a <see cref="LinkedEvent"/>.</summary>
internal sealed record EventCluster
{
    /// <summary>PLOVER type.</summary>
    public required EventType Type { get; init; }

    /// <summary>The coded events, in the order of reports and events.</summary>
    public required IReadOnlyList<EventSketch> Events { get; init; }

    /// <summary>Sentences of reports whose coding has no such event but which tell it, by report.</summary>
    public IReadOnlyList<(string Report, Span Sentence)> Texts { get; init; } = [];

    /// <summary>It is the news of its reports.</summary>
    public bool IsNews { get; init; }

    /// <summary>Those of the events that reports with other news tell as past.</summary>
    public IReadOnlySet<EventSketch> Past { get; init; } = new HashSet<EventSketch>();

    /// <summary>Which news of the story its reports have.</summary>
    public int Group { get; init; }
}
