namespace Isnad.Language.Lexicons;

/// <summary>A particle, preposition, conjunction, pronoun or auxiliary form.</summary>
/// <param name="Form">As written, without harakat.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Pos">Part of speech.</param>
/// <param name="Role">What it does (<c>negation</c>, <c>future</c>, <c>complementizer</c>, <c>relative</c> …); empty where nothing special.</param>
/// <param name="Features">Person, number, gender, aspect where it has them.</param>
public sealed record FunctionWord(string Form, string Lemma, Pos Pos, string Role, Features Features);
