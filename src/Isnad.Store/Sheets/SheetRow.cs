namespace Isnad.Store.Sheets;

/// <summary>What is counted of one event, in the words of the views.</summary>
internal sealed record SheetRow
{
    public required string Report { get; init; }

    public required long Ordinal { get; init; }

    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string? Mode { get; init; }

    public required string? Label { get; init; }

    public required string Status { get; init; }

    public required bool Historical { get; init; }

    public required string? Date { get; init; }

    public required string? FirstDay { get; init; }

    public required string? LastDay { get; init; }

    public required string Sort { get; init; }

    public required string Review { get; init; }

    public required double Confidence { get; init; }

    public required string? Country { get; init; }

    public required string? Province { get; init; }

    public required string? Publisher { get; init; }

    /// <summary>Stances of its sources, each once.</summary>
    public required string[] Stances { get; init; }

    public required SheetArgument[] Arguments { get; init; }

    /// <summary>Whether it has a party, or a place, of this key.</summary>
    public bool Names(string key, bool party)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Key == key && argument.IsParty == party)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The year, where it lies within one.</summary>
    public string? Year { get; init; }
}
