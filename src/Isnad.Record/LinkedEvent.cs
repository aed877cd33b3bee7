namespace Isnad.Record;

/// <summary>One real event, as all reports together tell it.</summary>
/// <remarks>It is a function of the reports in the record, whatever the order in which they came. Its id is derived from the
/// earliest telling: it stays when later reports join. What must outlast a linking, such as a decision of a person, is kept
/// by <see cref="EventTelling.Key"/>.</remarks>
public sealed record LinkedEvent
{
    /// <summary>Identifier: <c>ev-</c> and letters derived from the earliest telling.</summary>
    public required string Id { get; init; }

    /// <summary>PLOVER type that most tellings give.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER mode that most tellings of the type give.</summary>
    public string? Mode { get; init; }

    /// <summary>Our finer label that most tellings of the type give.</summary>
    public string? Label { get; init; }

    /// <summary>Whether it took place: actual where any telling says so.</summary>
    public EventStatus Status { get; init; } = EventStatus.Actual;

    /// <summary>When, as exactly as the reports agree on; null where none tells.</summary>
    public Edtf? Date { get; init; }

    /// <summary>The place that most reports give; null where none does.</summary>
    public Party? Place { get; init; }

    /// <summary>Those who did it, the one with most reports first.</summary>
    public IReadOnlyList<Party> Actors { get; init; } = [];

    /// <summary>Those it was done to, the one with most reports first.</summary>
    public IReadOnlyList<Party> Recipients { get; init; } = [];

    /// <summary>Who tells it, in order of publication; at least one.</summary>
    public required IReadOnlyList<EventTelling> Tellings { get; init; }

    /// <summary>Ids of the reports, in order of publication.</summary>
    public required IReadOnlyList<string> Reports { get; init; }

    /// <summary>Names of the outlets of the reports and of their copies, in the order of their letters.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>The independent chains; every report is in one of them.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];

    /// <summary>Sources that deny it, with the reports that say so.</summary>
    public IReadOnlyList<Party> Deniers { get; init; } = [];

    /// <summary>Killed.</summary>
    public Toll? Dead { get; init; }

    /// <summary>Wounded.</summary>
    public Toll? Injured { get; init; }

    /// <summary>Arrested or abducted.</summary>
    public Toll? Arrested { get; init; }

    /// <summary>Present, as at a demonstration.</summary>
    public Toll? Present { get; init; }

    /// <summary>Where the reports do not agree.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>All of it goes back to one source, however many reports there are.</summary>
    public bool IsSingleOrigin => Origins.Count < 2;
}
