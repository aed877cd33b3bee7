namespace Isnad.Language;

/// <summary>Aspect of a finite verb.</summary>
public enum Aspect
{
    /// <summary>Not known or no verb.</summary>
    Unknown,

    /// <summary>الماضي.</summary>
    Perfect,

    /// <summary>المضارع.</summary>
    Imperfect,

    /// <summary>الأمر.</summary>
    Imperative,
}
