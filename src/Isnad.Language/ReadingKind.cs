namespace Isnad.Language;

/// <summary>How texts are read.</summary>
public enum ReadingKind
{
    /// <summary>With learned models, and with the lexicon where it knows the word; slower.</summary>
    Best,

    /// <summary>By lexicon and rules alone.</summary>
    Fast,
}
