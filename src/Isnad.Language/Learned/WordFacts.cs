namespace Isnad.Language.Learned;

/// <summary>What can be told of a folded word without its neighbours, as numbers for features.</summary>
internal sealed class WordFacts
{
    public required string Folded { get; init; }

    public required uint Hash { get; init; }

    /// <summary>Numbers of the first one to four letters, with the article left out.</summary>
    public required FourNumbers Beginnings { get; init; }

    /// <summary>Numbers of the last one to four letters.</summary>
    public required FourNumbers Endings { get; init; }

    /// <summary>Place among the word vectors; -1 where unknown.</summary>
    public required int Vector { get; init; }

    /// <summary>Clusters from coarse to fine; 0 where unknown.</summary>
    public required FourNumbers Clusters { get; init; }

    /// <summary>How frequent, in steps of two binary logarithms; 0 where unknown.</summary>
    public required uint Frequency { get; init; }

    /// <summary>What our lexicon can take it for, one bit a part of speech; 0 where it is not listed.</summary>
    public required uint Lexicon { get; init; }

    /// <summary>What the learned word classes take it for.</summary>
    public required uint Class { get; init; }

    /// <summary>Digits, Latin letters, marks, Arabic of one letter, of two, of more; with article.</summary>
    public required uint Shape { get; init; }
}
