namespace Isnad.Language;

/// <summary>Grammatical gender.</summary>
public enum Gender
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Masculine.</summary>
    Masculine,

    /// <summary>Feminine.</summary>
    Feminine,
}
