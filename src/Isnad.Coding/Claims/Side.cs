namespace Isnad.Coding.Claims;

/// <summary>How one who speaks stands to those who did what is told.</summary>
internal enum Side
{
    /// <summary>The source is not named.</summary>
    Unnamed,

    /// <summary>No doer is told.</summary>
    NoDoer,

    /// <summary>The source did it.</summary>
    Self,

    /// <summary>The source belongs to the doer, leads it, speaks for it, or the doer belongs to the source.</summary>
    Tied,

    /// <summary>Both act for the same state.</summary>
    SameState,

    /// <summary>Both are of the same country.</summary>
    Compatriot,

    /// <summary>Nothing ties them.</summary>
    Other,
}
