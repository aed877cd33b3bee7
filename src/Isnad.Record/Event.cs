namespace Isnad.Record;

/// <summary>Something that happened, is under way, is planned or is said to have happened (SCHEME.md section 2).</summary>
public sealed record Event
{
    /// <summary>Identifier inside the coding: <c>V1</c>, <c>V2</c> …</summary>
    public required string Id { get; init; }

    /// <summary>The one written word that names it.</summary>
    public required Span Trigger { get; init; }

    /// <summary>Other words of the report that name the same event.</summary>
    public IReadOnlyList<Span> Also { get; init; } = [];

    /// <summary>PLOVER type.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER mode such as <c>arrest</c>; null where the type has none or none applies.</summary>
    public string? Mode { get; init; }

    /// <summary>Our finer label such as <c>pledge-of-allegiance</c>; null where none applies.</summary>
    public string? Label { get; init; }

    /// <summary>Entity ids of those who did it; both sides of a two-sided event.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Entity ids of those it was done to.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>When, as EDTF; null where neither text nor publication date gives it.</summary>
    public Edtf? Date { get; init; }

    /// <summary>The words that give the date.</summary>
    public Span? DateSpan { get; init; }

    /// <summary>Entity id of the most exact place; null where none is given.</summary>
    public string? Place { get; init; }

    /// <summary>Whether it took place, as the report tells it.</summary>
    public EventStatus Status { get; init; } = EventStatus.Actual;

    /// <summary>Told as background, not as the report's news.</summary>
    public bool Historical { get; init; }

    /// <summary>Numbers of people, only what is said.</summary>
    public EventSize Size { get; init; } = EventSize.None;

    /// <summary>Who vouches for it. Empty means the reporter's own voice.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>How sure the coder is that this row is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Why the coder made each part of the row.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}
