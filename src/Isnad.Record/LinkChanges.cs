namespace Isnad.Record;

/// <summary>What an update of the links changed.</summary>
public sealed class LinkChanges
{
    /// <summary>Ids of linked events that are no more.</summary>
    public SortedSet<string> GoneEvents { get; } = new(StringComparer.Ordinal);

    /// <summary>Linked events that are new or told anew.</summary>
    public List<LinkedEvent> Events { get; } = [];

    /// <summary>Ids of linked entities that are no more.</summary>
    public SortedSet<string> GoneEntities { get; } = new(StringComparer.Ordinal);

    /// <summary>Linked entities that are new or told anew.</summary>
    public List<LinkedEntity> Entities { get; } = [];

    /// <summary>Reports that came or were coded anew.</summary>
    public List<ReportLinks> Reports { get; } = [];

    /// <summary>The story of every report whose story was told anew: the first of the reports that likely pairs lead to from it.</summary>
    public SortedDictionary<string, string> Stories { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of reports that did not change, which are another linked entity now.</summary>
    public List<NameMention> Moved { get; } = [];
}
