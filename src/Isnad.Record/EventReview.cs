namespace Isnad.Record;

/// <summary>What people have decided about one event of a report.</summary>
public sealed record EventReview
{
    /// <summary>Nobody has decided anything.</summary>
    public static EventReview Open { get; } = new() { State = ReviewState.Open };

    /// <summary>The sum of it. Of several verdicts the last counts.</summary>
    public required ReviewState State { get; init; }

    /// <summary>Who gave the last verdict, or added or corrected it; null while it is open.</summary>
    public string? Author { get; init; }

    /// <summary>People gave opposite verdicts.</summary>
    public bool Disputed { get; init; }

    /// <summary>Corrected fields with both their values, in the order of the fields.</summary>
    public IReadOnlyList<FieldReview> Corrections { get; init; } = [];

    /// <summary>Log entries of the decisions that hold, oldest first, remarks included.</summary>
    public IReadOnlyList<long> Entries { get; init; } = [];
}
