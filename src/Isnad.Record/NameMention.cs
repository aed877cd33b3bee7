namespace Isnad.Record;

/// <summary>An entity of a report as far as linking needs it.</summary>
public sealed record NameMention
{
    /// <summary>The report and the entity of its coding.</summary>
    public required EntityKey Id { get; init; }

    /// <summary>What its name is compared by: the registry's key, else kind and spelling.</summary>
    public required string Key { get; init; }

    /// <summary>The entity, without its id and the places in the text.</summary>
    public required Entity Entity { get; init; }

    /// <summary>Day of the report, counted from the year 1; null where unknown.</summary>
    public int? Day { get; init; }

    /// <summary>Publication of a report that tells of offices; null where unknown.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Offices that the report says it holds.</summary>
    public IReadOnlyList<HeldOffice> Offices { get; init; } = [];

    /// <summary>Id of the linked entity that it is; null where it is not linked yet.</summary>
    public string? Linked { get; init; }
}
