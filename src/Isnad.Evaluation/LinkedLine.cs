namespace Isnad.Evaluation;

/// <summary>A linked event as <c>isnad export --format linked</c> writes it, as far as it is scored.</summary>
public sealed record LinkedLine
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>PLOVER type in capitals.</summary>
    public string? Event { get; init; }

    /// <summary>Least and most killed; null where no report tells.</summary>
    public IReadOnlyList<long?>? Dead { get; init; }

    /// <summary>Least and most wounded.</summary>
    public IReadOnlyList<long?>? Injured { get; init; }

    /// <summary>Where reports tell it.</summary>
    public IReadOnlyList<LinkedMention> Mentions { get; init; } = [];
}
