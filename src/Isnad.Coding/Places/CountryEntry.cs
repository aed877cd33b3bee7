namespace Isnad.Coding.Places;

/// <summary>A state or territory: a row of <c>countries.tsv</c>.</summary>
public sealed record CountryEntry
{
    /// <summary>ISO 3166-1 alpha-2 code; former codes for former states, XK for Kosovo.</summary>
    public required string Iso { get; init; }

    /// <summary>English short name, as codings use it.</summary>
    public required string Name { get; init; }

    /// <summary>Arabic names, the usual one first.</summary>
    public required IReadOnlyList<string> Arabic { get; init; }

    /// <summary>Nationality adjectives, masculine singular.</summary>
    public required IReadOnlyList<string> Adjectives { get; init; }

    /// <summary>Broken plurals for its people.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>Arabic names of the capital.</summary>
    public required IReadOnlyList<string> Capitals { get; init; }

    /// <summary>Other names by which its government is called (الكرملين).</summary>
    public required IReadOnlyList<string> Government { get; init; }

    /// <summary>Part of the world.</summary>
    public required string Region { get; init; }

    /// <summary>ISO codes of its neighbours.</summary>
    public required IReadOnlyList<string> Neighbours { get; init; }

    /// <summary>Whether its adjectives are also common words (مالي).</summary>
    public bool AdjectiveAmbiguous { get; init; }

    /// <summary>The state as a place.</summary>
    public required PlaceEntry Place { get; init; }
}
