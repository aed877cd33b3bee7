namespace Isnad.Language;

/// <summary>Voice of a verb.</summary>
public enum Voice
{
    /// <summary>The spelling leaves it open.</summary>
    Unknown,

    /// <summary>Active.</summary>
    Active,

    /// <summary>Passive.</summary>
    Passive,
}
