namespace Isnad.Coding.Places;

/// <summary>Words of a sentence that are a name of the gazetteer, not yet resolved.</summary>
internal sealed record NameMatch
{
    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Piece where it begins, the head included.</summary>
    public required int Start { get; init; }

    /// <summary>First piece of the name.</summary>
    public required int First { get; init; }

    /// <summary>Last piece of the name.</summary>
    public required int Last { get; init; }

    /// <summary>Letters of clitics to cut from the first piece (the head's, where there is one).</summary>
    public required int Cut { get; init; }

    /// <summary>What the name may mean; empty for an unknown name after a head.</summary>
    public required IReadOnlyList<PlaceEntry> Entries { get; init; }

    /// <summary>The noun before it that says what it is.</summary>
    public HeadWord? Head { get; init; }

    /// <summary>State of a nationality adjective beside it (مدينة النجف العراقية).</summary>
    public CountryEntry? Nationality { get; init; }

    /// <summary>The same word read with clitics cut off; null where that is no name.</summary>
    public NameMatch? Other { get; init; }

    /// <summary>The whole is a description of a capital without its name (العاصمة اليمنية).</summary>
    public bool CapitalOnly { get; init; }
}
