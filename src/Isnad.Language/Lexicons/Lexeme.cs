namespace Isnad.Language.Lexicons;

/// <summary>A dictionary entry: a verb with all that is derived from it, or a noun, adjective or adverb.</summary>
public sealed record Lexeme
{
    /// <summary>Third person masculine past, or singular; without harakat, with hamzas.</summary>
    public required string Lemma { get; init; }

    /// <summary>Verb, noun, adjective, adverb.</summary>
    public required Pos Pos { get; init; }

    /// <summary>Root letters with spaces; empty where not told.</summary>
    public string Root { get; init; } = "";

    /// <summary>For a verb its derivational form, <c>1</c> to <c>10</c>, <c>Q1</c>, <c>Q2</c>, <c>Q4</c>; else empty.</summary>
    public string Form { get; init; } = "";

    /// <summary>For a verb of form 1 the middle vowels, such as <c>a/u</c>.</summary>
    public string Vowels { get; init; } = "";

    /// <summary>Listed verbal nouns.</summary>
    public IReadOnlyList<string> Masdars { get; init; } = [];

    /// <summary>Listed active participles; empty where regular.</summary>
    public IReadOnlyList<string> ActiveParticiples { get; init; } = [];

    /// <summary>Listed passive participles; empty where regular.</summary>
    public IReadOnlyList<string> PassiveParticiples { get; init; } = [];

    /// <summary>Listed plurals.</summary>
    public IReadOnlyList<string> Plurals { get; init; } = [];

    /// <summary>Gender of the singular.</summary>
    public Gender Gender { get; init; }

    /// <summary>Semantic class of a noun (<c>weapon.explosive</c>, <c>person.fighter</c> …); empty where none.</summary>
    public string Class { get; init; } = "";

    /// <summary>English gloss.</summary>
    public string Gloss { get; init; } = "";

    /// <summary>For a verb <c>yes</c>, <c>no</c> or <c>both</c>; else empty.</summary>
    public string Transitive { get; init; } = "";

    /// <summary>The lexicon file it stands in.</summary>
    public string File { get; init; } = "";

    /// <summary>The line in that file, from 1.</summary>
    public int Line { get; init; }
}
