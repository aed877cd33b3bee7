namespace Isnad.Language.Inflections;

/// <summary>One inflected form of a lexeme.</summary>
/// <param name="Written">Its spelling without harakat, hamzas in place.</param>
/// <param name="Lemma">Dictionary form of the word it belongs to (the verbal noun's own, not its verb's).</param>
/// <param name="Pos">Part of speech.</param>
/// <param name="Features">Inflection.</param>
/// <param name="Use">Where it can stand.</param>
public readonly record struct InflectedForm(string Written, string Lemma, Pos Pos, Features Features, FormUse Use);
