namespace Isnad.Store;

/// <summary>How a search term must meet a word of a report.</summary>
public enum SearchMode
{
    /// <summary>By word, stem or lemma, whichever meets: the widest.</summary>
    Any,

    /// <summary>The same written word but for folded spelling.</summary>
    Word,

    /// <summary>The same word without clitics.</summary>
    Stem,

    /// <summary>The same dictionary form.</summary>
    Lemma,
}
