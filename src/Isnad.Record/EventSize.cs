namespace Isnad.Record;

/// <summary>Numbers of people in an event; each null where nothing is said.</summary>
public sealed record EventSize
{
    /// <summary>Nothing said.</summary>
    public static EventSize None { get; } = new();

    /// <summary>Killed.</summary>
    public Quantity? Dead { get; init; }

    /// <summary>Wounded.</summary>
    public Quantity? Injured { get; init; }

    /// <summary>Arrested or abducted.</summary>
    public Quantity? Arrested { get; init; }

    /// <summary>Present, as at a demonstration.</summary>
    public Quantity? Present { get; init; }
}
