namespace Isnad.Language.Learned;

/// <summary>Brings tags of Universal Dependencies into the terms of <see cref="Analysis"/>.</summary>
internal static class LearnedAnalysis
{
    /// <summary>The analysis that a tagged segment stands for.</summary>
    public static Analysis Of(TaggedSegment segment)
    {
        var pos = PosOf(segment.Upos);
        var features = new Features();
        foreach (var range in segment.Features.AsSpan().Split('|'))
        {
            features = With(features, segment.Features.AsSpan(range));
        }

        return new Analysis(segment.Lemma, pos, pos == Pos.Verb ? features with { Verbal = VerbalKind.Finite } : features);
    }

    private static Features With(Features features, ReadOnlySpan<char> pair) => pair switch
    {
        "Aspect=Perf" => features with { Aspect = Aspect.Perfect },
        "Aspect=Imp" => features with { Aspect = Aspect.Imperfect },
        "Aspect=Imper" => features with { Aspect = Aspect.Imperative },
        "Definite=Def" => features with { Definite = true },
        "Gender=Masc" => features with { Gender = Gender.Masculine },
        "Gender=Fem" => features with { Gender = Gender.Feminine },
        "Number=Sing" => features with { Number = Number.Singular },
        "Number=Dual" => features with { Number = Number.Dual },
        "Number=Plur" => features with { Number = Number.Plural },
        "Person=1" => features with { Person = 1 },
        "Person=2" => features with { Person = 2 },
        "Person=3" => features with { Person = 3 },
        "Voice=Act" => features with { Voice = Voice.Active },
        "Voice=Pass" => features with { Voice = Voice.Passive },
        _ => features,
    };

    private static Pos PosOf(string upos) => upos switch
    {
        "NOUN" => Pos.Noun,
        "PROPN" => Pos.ProperNoun,
        "ADJ" => Pos.Adjective,
        "VERB" => Pos.Verb,
        "AUX" => Pos.Auxiliary,
        "ADV" => Pos.Adverb,
        "PRON" => Pos.Pronoun,
        "DET" => Pos.Determiner,
        "NUM" => Pos.Numeral,
        "ADP" => Pos.Adposition,
        "CCONJ" => Pos.CoordinatingConjunction,
        "SCONJ" => Pos.SubordinatingConjunction,
        "PART" => Pos.Particle,
        "INTJ" => Pos.Interjection,
        _ => Pos.X,
    };
}
