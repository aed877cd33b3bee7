using Isnad.Record;

namespace Isnad.Store;

/// <summary>An event with its report, names in place of ids.</summary>
public sealed record EventRow
{
    /// <summary>Address of the event in the record: report id, <c>#</c>, event id.</summary>
    public string Key => Report.Id + "#" + Event.Id;

    /// <summary>The report that tells it.</summary>
    public required ReportRow Report { get; init; }

    /// <summary>The event as coded, with corrected values where people corrected it.</summary>
    public required Event Event { get; init; }

    /// <summary>The trigger word.</summary>
    public required string Trigger { get; init; }

    /// <summary>Who did it.</summary>
    public IReadOnlyList<Entity> Actors { get; init; } = [];

    /// <summary>To whom.</summary>
    public IReadOnlyList<Entity> Recipients { get; init; } = [];

    /// <summary>Where; null where not told.</summary>
    public Entity? Place { get; init; }

    /// <summary>What people decided about it.</summary>
    public EventReview Review { get; init; } = EventReview.Open;

    /// <summary>Names of the claims' sources in the order of <see cref="Event.Claims"/>; null for an unnamed one.</summary>
    public IReadOnlyList<string?> Sources { get; init; } = [];
}
