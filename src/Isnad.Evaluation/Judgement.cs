namespace Isnad.Evaluation;

/// <summary>What people said of a sentence that may report an event.</summary>
public enum Judgement
{
    /// <summary>It reports one.</summary>
    Yes,

    /// <summary>It reports none, all agree.</summary>
    EasyNo,

    /// <summary>It reports none, but some hesitated.</summary>
    DifficultNo,

    /// <summary>They did not agree; not scored.</summary>
    Ambiguous,
}
