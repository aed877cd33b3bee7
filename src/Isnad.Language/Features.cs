namespace Isnad.Language;

/// <summary>Inflectional features of a word; default values mean unknown or not applicable.</summary>
public readonly record struct Features
{
    /// <summary>1, 2 or 3; 0 where unknown.</summary>
    public byte Person { get; init; }

    /// <summary>Singular, dual or plural.</summary>
    public Number Number { get; init; }

    /// <summary>Masculine or feminine.</summary>
    public Gender Gender { get; init; }

    /// <summary>Active or passive; <see cref="Voice.Unknown"/> where the bare spelling leaves both open.</summary>
    public Voice Voice { get; init; }

    /// <summary>Perfect, imperfect or imperative.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>Finite verb, verbal noun, active or passive participle.</summary>
    public VerbalKind Verbal { get; init; }

    /// <summary>Whether a noun is definite by article.</summary>
    public bool Definite { get; init; }
}
