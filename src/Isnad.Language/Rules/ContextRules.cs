namespace Isnad.Language.Rules;

/// <summary>What a word's place and its left neighbour say for or against a reading. All weights stand here.</summary>
internal static class ContextRules
{
    /// <summary>A rule about a word alone, at its place.</summary>
    private static readonly (string Name, double Weight, Func<Cue, bool> Holds)[] Places =
    [
        ("a report sentence opens with a past verb", 1.3, c => c.First && c.Perfect && c.Features.Person == 3),
        ("or with a present one", 0.3, c => c.First && c.Imperfect && c.Features.Person == 3),
        ("a sentence that opens with و goes on with a verb", 0.8, c => c.First && c.Conjoined && c.Finite && c.Features.Person == 3),
        ("a passive participle or verbal noun rarely opens a sentence bare", -0.3, c => c.First && c.Nominal && !c.Definite && !c.Preposed),
        ("و joins a clause with a past verb", 0.15, c => !c.First && c.Conjoined && c.Perfect && c.Features.Person == 3),
        ("a name carries no pronoun", -4, c => c.Pos == Pos.ProperNoun && c.Owned),
        ("after punctuation and و a verb is likely", 0.4, c => !c.First && c.Break && c.Conjoined && c.Perfect),
    ];

    /// <summary>A rule about two neighbours, left and right, with no punctuation between them.</summary>
    private static readonly (string Name, double Weight, Func<Cue, Cue, bool> Holds)[] Neighbours =
    [
        ("لم, لن: a present verb", 4, (l, r) => l.Role == "negation-imperfect" && r.Imperfect && !r.Conjoined),
        ("لم, لن: nothing else", -4, (l, r) => l.Role == "negation-imperfect" && !r.Imperfect),
        ("سوف: a present verb", 4, (l, r) => l.Role == "future" && r.Imperfect),
        ("قد: a verb", 3, (l, r) => l.Role == "aspect" && r.Finite && !r.Conjoined),
        ("قد: no noun", -3, (l, r) => l.Role == "aspect" && !r.Finite && r.Role.Length == 0),
        ("لا, ما: a verb", 1, (l, r) => l.Role == "negation" && r.Finite && !r.Conjoined),
        ("أن: a present verb or a noun", 1.2, (l, r) => l.Role == "complementizer" && !l.Owned && r.Imperfect && !r.Conjoined),
        ("أن: a past verb is rare", -1.2, (l, r) => l.Role == "complementizer" && !l.Owned && r.Perfect),
        ("أنه: a verb follows", 0.8, (l, r) => l.Role == "complementizer" && l.Owned && r.Finite),
        ("بعد أن, منذ أن: a past verb", 1.5, (l, r) => l.Role is "time" && r.Perfect && !r.Conjoined),
        ("إذا, لو: a verb", 1.5, (l, r) => l.Role is "conditional" && r.Finite),
        ("كما, حيث, فيما: a verb", 1.2, (l, r) => l.Role is "comparison" or "cause" or "time" && r.Finite && !r.Conjoined),
        ("لكن, لأن: a noun", 0.5, (l, r) => l.Role is "cause" or "contrast" && r.Nominal),
        ("الذي: a verb", 1.6, (l, r) => l.Role == "relative" && r.Finite && !r.Conjoined),
        ("الذي: not a bare noun", -1, (l, r) => l.Role == "relative" && r.Nominal && !r.Definite && !r.Preposed),
        ("after a preposition no verb", -5, (l, r) => Preposition(l) && r.Finite && !r.Conjoined),
        ("after a preposition a noun", 1.5, (l, r) => Preposition(l) && r.Nominal && !r.Conjoined),
        ("after a preposition no bare adjective", -0.6, (l, r) => Preposition(l) && r.Adjective && !r.Features.Definite),
        ("حتى may take a verb", 4, (l, r) => l.Reading.Analysis.Lemma == "حتى" && r.Imperfect),
        ("a preposed noun takes no verb as genitive", -1.5, (l, r) => l.Preposed && l.Open && r.Finite && !r.Conjoined),
        ("genitive after an open noun", 1.0, (l, r) => l.Open && r.Nominal && !r.Adjective && r.Features.Definite && !r.Preposed && !r.Conjoined),
        ("a noun without article is not cut from its genitive by a verb", -0.9, (l, r) => l.Open && r.Finite && !r.Conjoined && !l.Adjective),
        ("adjective agrees in article", 1.0, (l, r) => l.Nominal && l.Definite && r.Adjective && r.Features.Definite && !r.Preposed),
        ("adjective agrees without article", 0.7, (l, r) => l.Open && r.Adjective && !r.Features.Definite && !r.Preposed && Agree(l, r)),
        ("adjective does not agree in gender", -0.5, (l, r) => l.Nominal && r.Adjective && !r.Preposed && !Agree(l, r)),
        ("a bare adjective after a definite noun is rare", -0.7, (l, r) => l.Nominal && l.Features.Definite && r.Adjective && !r.Features.Definite && !r.Preposed && !r.Conjoined),
        ("a bare noun after an article is rare", -0.7, (l, r) => l.Nominal && l.Features.Definite && r.Nominal && r.Pos == Pos.Noun && !r.Definite && !r.Preposed && !r.Conjoined),
        ("two finite verbs do not touch", -2.2, (l, r) => l.Pos == Pos.Verb && r.Finite && !r.Conjoined && !l.Owned),
        ("a bare verbal noun wants a genitive, not a preposition", -0.5, (l, r) => l.VerbalNoun && l.Open && l.Features.Number == Number.Singular && r.Pos == Pos.Adposition && !r.Conjoined),
        ("a verb goes on with a preposition", 0.2, (l, r) => l.Pos == Pos.Verb && r.Pos == Pos.Adposition && !r.Conjoined),
        ("كان: a verb may follow", 0.8, (l, r) => l.Pos == Pos.Auxiliary && r.Imperfect && !r.Conjoined),
        ("a verb is followed by a noun", 0.4, (l, r) => l.Pos == Pos.Verb && r.Nominal && !r.Conjoined),
        ("a feminine verb by a feminine noun", 0.6, (l, r) => Singular(l) && l.Features.Gender == Gender.Feminine && FeminineOrThings(r)),
        ("a masculine verb by a masculine noun", 0.3, (l, r) => Singular(l) && l.Features.Gender == Gender.Masculine && r.Nominal && r.Features.Gender == Gender.Masculine),
        ("a verb that follows its subject agrees", 0.6, (l, r) => l.Nominal && l.Features.Definite && r.Finite && Singular(r) && r.Features.Gender == l.Features.Gender && r.Features.Person == 3),
        ("a verb that follows its subject and disagrees", -1.0, (l, r) => l.Nominal && r.Finite && Singular(r) && l.Features.Number == Number.Singular && Opposed(l.Features.Gender, r.Features.Gender)),
        ("after a number a noun", 1.5, (l, r) => l.Pos == Pos.Numeral && r.Nominal && !r.Conjoined && !r.Preposed),
        ("after a number no verb", -1.2, (l, r) => l.Pos == Pos.Numeral && r.Finite && !r.Conjoined),
        ("after this a definite noun", 1.2, (l, r) => l.Role == "demonstrative" && r.Nominal && r.Features.Definite),
        ("after a quantity a noun", 1.0, (l, r) => l.Role == "quantifier" && !l.Owned && r.Nominal),
        ("after a quantity no verb", -2.5, (l, r) => l.Role == "quantifier" && !l.Owned && r.Finite && !r.Conjoined),
        ("joined like to like: verbs", 0.5, (l, r) => r.Conjoined && l.Finite && r.Finite),
        ("joined like to like: nouns", 0.4, (l, r) => r.Conjoined && l.Nominal && r.Nominal && l.Features.Definite == r.Features.Definite),
    ];

    /// <summary>Against a past verb in a clause that has its verb already (أدان الرئيس قتل المدنيين).</summary>
    public const double SecondVerb = -1.3;

    /// <summary>Weight of a reading at its place.</summary>
    public static double Alone(Cue cue)
    {
        var sum = cue.Score;
        foreach (var (_, weight, holds) in Places)
        {
            sum += holds(cue) ? weight : 0;
        }

        return sum;
    }

    /// <summary>Weight of two readings side by side; punctuation between them takes most of it away.</summary>
    public static double Together(Cue left, Cue right)
    {
        var sum = 0.0;
        foreach (var (_, weight, holds) in Neighbours)
        {
            sum += holds(left, right) ? weight : 0;
        }

        return right.Break ? sum * 0.25 : sum;
    }

    private static bool Preposition(Cue cue) => cue.Pos == Pos.Adposition && !cue.Owned;

    private static bool Singular(Cue cue) => cue.Finite && cue.Features.Number == Number.Singular && cue.Features.Person == 3;

    private static bool FeminineOrThings(Cue cue) =>
        cue.Nominal && !cue.Conjoined && !cue.Preposed && (cue.Features.Gender == Gender.Feminine || cue.Features.Number == Number.Plural);

    private static bool Opposed(Gender one, Gender other) => one != Gender.Unknown && other != Gender.Unknown && one != other;

    // A plural of things takes a feminine singular adjective, one of people a plural adjective.
    private static bool Agree(Cue noun, Cue adjective) => noun.Features.Number switch
    {
        Number.Plural when adjective.Features.Number == Number.Singular => adjective.Features.Gender != Gender.Masculine,
        Number.Plural => adjective.Features.Number == Number.Plural && !Opposed(noun.Features.Gender, adjective.Features.Gender),
        Number.Singular => adjective.Features.Number != Number.Plural && !Opposed(noun.Features.Gender, adjective.Features.Gender),
        _ => !Opposed(noun.Features.Gender, adjective.Features.Gender),
    };
}
