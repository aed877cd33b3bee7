namespace Isnad.Language;

/// <summary>Universal Dependencies part of speech (universaldependencies.org/u/pos).</summary>
public enum Pos
{
    /// <summary>Other or unknown.</summary>
    X,
    /// <summary>Noun, verbal nouns included.</summary>
    Noun,
    /// <summary>Proper noun.</summary>
    ProperNoun,
    /// <summary>Adjective, participles used so included.</summary>
    Adjective,
    /// <summary>Finite verb.</summary>
    Verb,
    /// <summary>Auxiliary (كان and its sisters, سوف, قد as particle is Particle).</summary>
    Auxiliary,
    /// <summary>Adverb.</summary>
    Adverb,
    /// <summary>Pronoun, relatives included.</summary>
    Pronoun,
    /// <summary>Demonstrative and other determiner.</summary>
    Determiner,
    /// <summary>Number.</summary>
    Numeral,
    /// <summary>Preposition.</summary>
    Adposition,
    /// <summary>و، أو، أم، ثم.</summary>
    CoordinatingConjunction,
    /// <summary>أن، إن، إذا ….</summary>
    SubordinatingConjunction,
    /// <summary>Negation, future and other particles.</summary>
    Particle,
    /// <summary>Interjection.</summary>
    Interjection,
}
