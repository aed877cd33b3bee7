namespace Isnad.Language;

/// <summary>One possible reading of a word.</summary>
/// <param name="Lemma">Dictionary form without harakat, hamza kept: third person masculine past for verbs,
/// indefinite singular for nouns.</param>
/// <param name="Pos">Universal part of speech.</param>
/// <param name="Features">Inflection.</param>
/// <param name="Verb">For a verbal noun or participle, the lemma of its verb; for a verb, the lemma itself; else null.</param>
/// <param name="VerbForm">The verb's derivational form, <c>1</c> to <c>10</c>, <c>Q1</c>, <c>Q2</c>, <c>Q4</c>; null where there is no verb.
/// With <paramref name="Verb"/> it names the lexeme: دمر of form 2 is not دمر of form 1.</param>
/// <param name="Score">How likely, the higher the better; comparable inside one word only.</param>
public sealed record Analysis(string Lemma, Pos Pos, Features Features, string? Verb = null, string? VerbForm = null, double Score = 0);
