namespace Isnad.Language;

/// <summary>What a segment of a written word is.</summary>
public enum SegmentKind
{
    /// <summary>و or ف.</summary>
    Conjunction,

    /// <summary>ب, ل or ك.</summary>
    Preposition,

    /// <summary>س of the future.</summary>
    Future,

    /// <summary>ال.</summary>
    Article,

    /// <summary>The word itself, with its inflection.</summary>
    Stem,

    /// <summary>An enclitic pronoun.</summary>
    Pronoun,
}
