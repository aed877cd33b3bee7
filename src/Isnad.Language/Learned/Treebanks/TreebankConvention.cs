namespace Isnad.Language.Learned.Treebanks;

/// <summary>Whose guidelines a treebank follows.</summary>
public enum TreebankConvention
{
    /// <summary>Prague Arabic Dependency Treebank: names are nouns or X, كان is a verb, و may head a sentence.</summary>
    Padt,

    /// <summary>Parallel Universal Dependencies: proper nouns, auxiliaries, more particles.</summary>
    Pud,
}
