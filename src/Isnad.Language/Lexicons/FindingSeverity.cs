namespace Isnad.Language.Lexicons;

/// <summary>How grave a finding in the lexicon is.</summary>
public enum FindingSeverity
{
    /// <summary>The entry works, but something is missing or doubtful.</summary>
    Warning,

    /// <summary>The entry contradicts itself or another, or cannot work.</summary>
    Error,
}
