namespace Isnad.Coding.Actors;

/// <summary>A noun of doer-nouns.tsv: who did or suffered what was told before ("الخاطفون" after "خطف مسلحون طبيبا").</summary>
/// <param name="Side">Whom it means.</param>
/// <param name="Verbs">Folded lemmas of the verbs that tell it.</param>
/// <param name="Deeds">Folded nouns of which the genitive is the doer, and which may follow it.</param>
internal sealed record DoerNoun(DoerSide Side, IReadOnlySet<string> Verbs, IReadOnlySet<string> Deeds);
