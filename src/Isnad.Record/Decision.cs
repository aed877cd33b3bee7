namespace Isnad.Record;

/// <summary>A decision of a person. Author and time are told by the log entry that holds it.</summary>
public sealed record Decision
{
    /// <summary>What is decided.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>What it is about: one thing; for <see cref="DecisionKind.Merge"/> all that are one; for
    /// <see cref="DecisionKind.Split"/> what is taken out; none for <see cref="DecisionKind.Undo"/>.</summary>
    public IReadOnlyList<DecisionTarget> Targets { get; init; } = [];

    /// <summary>For <see cref="DecisionKind.Split"/>: something that stays, with which none of the targets is one.</summary>
    public IReadOnlyList<DecisionTarget> Others { get; init; } = [];

    /// <summary>For <see cref="DecisionKind.Correct"/>: the field and its value.</summary>
    public Correction? Correction { get; init; }

    /// <summary>For <see cref="DecisionKind.Add"/>: the event.</summary>
    public AddedEvent? Added { get; init; }

    /// <summary>For <see cref="DecisionKind.Undo"/>: number of the log entry that no longer holds.</summary>
    public long? Withdraws { get; init; }

    /// <summary>Number of the log entry of the coding that the person saw, where the decision is about one event of it.</summary>
    public long? Coding { get; init; }

    /// <summary>Why, in the person's words; the remark itself for <see cref="DecisionKind.Comment"/>.</summary>
    public required string Reason { get; init; }
}
