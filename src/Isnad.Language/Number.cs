namespace Isnad.Language;

/// <summary>Grammatical number.</summary>
public enum Number
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>One.</summary>
    Singular,

    /// <summary>Two.</summary>
    Dual,

    /// <summary>More.</summary>
    Plural,
}
