namespace Isnad.Store;

/// <summary>How far the links of a record have come.</summary>
/// <param name="Missing">Coded reports that are not linked in their newest state, in the order of their ids.</param>
/// <param name="Linked">Those that are.</param>
/// <param name="Gone">Linked ones that are no more.</param>
public sealed record LinkState(IReadOnlyList<string> Missing, IReadOnlyList<string> Linked, IReadOnlyList<string> Gone)
{
    /// <summary>The states in which the reports are, by id.</summary>
    internal IReadOnlyDictionary<string, LinkableReport> Reports { get; init; } = new Dictionary<string, LinkableReport>();

    /// <summary>How often links were written.</summary>
    internal long Writings { get; init; }
}
