namespace Isnad.Language;

/// <summary>How a word stems from a verb.</summary>
public enum VerbalKind
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Finite verb.</summary>
    Finite,

    /// <summary>المصدر.</summary>
    VerbalNoun,

    /// <summary>اسم الفاعل.</summary>
    ActiveParticiple,

    /// <summary>اسم المفعول.</summary>
    PassiveParticiple,
}
