using Isnad.Language.Inflections;

namespace Isnad.Language.Lexicons;

/// <summary>An inflected form and the lexeme it comes from.</summary>
/// <param name="Form">Spelling, lemma, features, use.</param>
/// <param name="Lexeme">The entry it is derived from.</param>
/// <param name="Verb">For forms of a verb, its verbal nouns and participles, the verb; also for nouns that are the
/// verbal noun of a verb, listed by themselves for their plurals.</param>
public sealed record WordEntry(InflectedForm Form, Lexeme Lexeme, Lexeme? Verb);
