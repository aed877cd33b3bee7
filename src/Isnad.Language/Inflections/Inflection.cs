using Isnad.Language.Lexicons;

namespace Isnad.Language.Inflections;

/// <summary>Derives every inflected form of a lexeme from its root, form and vowels, or from its singular and plurals.</summary>
public static class Inflection
{
    /// <summary>Every form: for a verb its finite forms, verbal nouns and participles, each inflected.</summary>
    /// <exception cref="ArgumentException">The verb's root or form cannot be conjugated.</exception>
    public static IReadOnlyList<InflectedForm> Of(Lexeme lexeme)
    {
        var forms = new List<InflectedForm>(lexeme.Pos == Pos.Verb ? 200 : 24);
        if (lexeme.Pos == Pos.Verb)
        {
            AddVerb(forms, lexeme);
        }
        else if (lexeme.Pos == Pos.Adverb)
        {
            forms.Add(new(lexeme.Lemma, lexeme.Lemma, Pos.Adverb, default, FormUse.Free | FormUse.Genitive));
        }
        else
        {
            NominalParadigm.Add(forms, NominalOf(lexeme));
        }

        return forms;
    }

    /// <summary>The lemma that root, form and vowels give; equal to the lexeme's own where the entry is right.</summary>
    public static string LemmaOf(Lexeme verb)
    {
        var stems = Stems(verb);
        return Orthography.Write(VerbStems.Merge(stems.Perfect.With("a")));
    }

    /// <summary>The verbal nouns of a verb, regular and listed.</summary>
    public static IReadOnlyList<string> MasdarsOf(Lexeme verb) =>
        [.. verb.Masdars.Union(VerbalNouns.Masdars(Stems(verb)), StringComparer.Ordinal)];

    /// <summary>The active participles, regular or as listed.</summary>
    public static IReadOnlyList<string> ActiveParticiplesOf(Lexeme verb) =>
        verb.ActiveParticiples.Count > 0 ? verb.ActiveParticiples : [VerbalNouns.Active(Stems(verb))];

    /// <summary>The passive participles, regular or as listed.</summary>
    public static IReadOnlyList<string> PassiveParticiplesOf(Lexeme verb) =>
        verb.PassiveParticiples.Count > 0 ? verb.PassiveParticiples : [VerbalNouns.Passive(Stems(verb))];

    internal static int RootLength(string form) => form.StartsWith('Q') ? 4 : 3;

    private static VerbStems Stems(Lexeme verb)
    {
        var root = new Root(verb.Root, verb.Form, verb.Lemma);
        if (root.Letters.Length != RootLength(verb.Form))
        {
            throw new ArgumentException($"root '{verb.Root}' does not fit form {verb.Form}", nameof(verb));
        }

        return new VerbStems(root, verb.Vowels);
    }

    private static void AddVerb(List<InflectedForm> forms, Lexeme verb)
    {
        var stems = Stems(verb);
        VerbParadigm.Add(forms, verb.Lemma, stems);
        foreach (var masdar in verb.Masdars.Union(VerbalNouns.Masdars(stems), StringComparer.Ordinal))
        {
            NominalParadigm.Add(forms, new Nominal
            {
                Lemma = masdar,
                Pos = Pos.Noun,
                Gender = Nominal.GenderOf(masdar),
                Verbal = VerbalKind.VerbalNoun,
                FemininePlural = true,
                Defective = masdar[^1] == 'ي' && stems.Root.Defective,
            });
        }

        AddParticiples(forms, ActiveParticiplesOf(verb), VerbalKind.ActiveParticiple, stems.Root.Defective);
        AddParticiples(forms, PassiveParticiplesOf(verb), VerbalKind.PassiveParticiple, false);
    }

    private static void AddParticiples(List<InflectedForm> forms, IEnumerable<string> lemmas, VerbalKind kind, bool defective)
    {
        foreach (var lemma in lemmas)
        {
            NominalParadigm.Add(forms, new Nominal
            {
                Lemma = lemma,
                Pos = Pos.Adjective,
                Gender = Nominal.GenderOf(lemma),
                Verbal = kind,
                Feminine = true,
                MasculinePlural = true,
                Defective = defective && lemma[^1] == 'ي',
            });
        }
    }

    private static Nominal NominalOf(Lexeme lexeme)
    {
        var person = lexeme.Pos == Pos.Adjective || lexeme.Class.StartsWith("person", StringComparison.Ordinal);
        var regular = lexeme.Plurals.Count == 0;
        var nisba = lexeme.Lemma[^1] == 'ي' && lexeme.Pos == Pos.Adjective;
        return new Nominal
        {
            Lemma = lexeme.Lemma,
            Pos = lexeme.Pos,
            Gender = lexeme.Gender == Gender.Unknown ? Nominal.GenderOf(lexeme.Lemma) : lexeme.Gender,
            Plurals = lexeme.Plurals,
            Feminine = person,
            MasculinePlural = person && regular,
            FemininePlural = regular,
            Defective = !nisba && Nominal.LooksDefective(lexeme.Lemma, lexeme.Root),
        };
    }
}
