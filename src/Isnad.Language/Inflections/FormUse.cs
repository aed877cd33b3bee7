namespace Isnad.Language.Inflections;

/// <summary>In which surroundings an inflected form can stand.</summary>
[Flags]
public enum FormUse
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>Without an enclitic pronoun.</summary>
    Free = 1,

    /// <summary>Before an enclitic pronoun (مدينت in مدينته).</summary>
    Attached = 2,

    /// <summary>After the article.</summary>
    Article = 4,

    /// <summary>After a preposition (not nominatives, not the indefinite accusative).</summary>
    Genitive = 8,

    /// <summary>After س (indicative imperfects).</summary>
    Future = 16,

    /// <summary>Correct but seldom met (لم يستمرر beside لم يستمر).</summary>
    Rare = 32,
}
