namespace Isnad.Language.Inflections;

/// <summary>The finite forms of a verb.</summary>
internal static class VerbParadigm
{
    private static readonly (string Ending, byte Person, Number Number, Gender Gender)[] PerfectCells =
    [
        ("a", 3, Number.Singular, Gender.Masculine), ("aت", 3, Number.Singular, Gender.Feminine),
        ("A", 3, Number.Dual, Gender.Masculine), ("aتA", 3, Number.Dual, Gender.Feminine),
        ("U~", 3, Number.Plural, Gender.Masculine), ("نa", 3, Number.Plural, Gender.Feminine),
        ("تa", 2, Number.Singular, Gender.Masculine), ("تi", 2, Number.Singular, Gender.Feminine),
        ("تuمA", 2, Number.Dual, Gender.Unknown), ("تuم", 2, Number.Plural, Gender.Masculine),
        ("تuننa", 2, Number.Plural, Gender.Feminine), ("تu", 1, Number.Singular, Gender.Unknown),
        ("نA", 1, Number.Plural, Gender.Unknown),
    ];

    private static readonly (char Prefix, string Indicative, string Subjunctive, string Jussive, byte Person, Number Number, Gender Gender)[] ImperfectCells =
    [
        ('ي', "u", "a", "", 3, Number.Singular, Gender.Masculine), ('ت', "u", "a", "", 3, Number.Singular, Gender.Feminine),
        ('ي', "Aنi", "A", "A", 3, Number.Dual, Gender.Masculine), ('ت', "Aنi", "A", "A", 3, Number.Dual, Gender.Feminine),
        ('ي', "Uنa", "U~", "U~", 3, Number.Plural, Gender.Masculine), ('ي', "نa", "نa", "نa", 3, Number.Plural, Gender.Feminine),
        ('ت', "u", "a", "", 2, Number.Singular, Gender.Masculine), ('ت', "Iنa", "I", "I", 2, Number.Singular, Gender.Feminine),
        ('ت', "Aنi", "A", "A", 2, Number.Dual, Gender.Unknown), ('ت', "Uنa", "U~", "U~", 2, Number.Plural, Gender.Masculine),
        ('ت', "نa", "نa", "نa", 2, Number.Plural, Gender.Feminine), ('ء', "u", "a", "", 1, Number.Singular, Gender.Unknown),
        ('ن', "u", "a", "", 1, Number.Plural, Gender.Unknown),
    ];

    private static readonly (string Ending, Number Number, Gender Gender)[] ImperativeCells =
    [
        ("", Number.Singular, Gender.Masculine), ("I", Number.Singular, Gender.Feminine), ("A", Number.Dual, Gender.Unknown),
        ("U~", Number.Plural, Gender.Masculine), ("نa", Number.Plural, Gender.Feminine),
    ];

    /// <summary>Adds every finite form to <paramref name="into"/>.</summary>
    /// <remarks>Where active and passive are spelled alike, one form with <see cref="Voice.Unknown"/> stands for both.</remarks>
    public static void Add(List<InflectedForm> into, string lemma, VerbStems stems)
    {
        foreach (var (ending, person, number, gender) in PerfectCells)
        {
            var features = new Features { Person = person, Number = number, Gender = gender, Aspect = Aspect.Perfect, Verbal = VerbalKind.Finite };
            AddVoices(into, lemma, stems.Perfect.With(ending), stems.PassivePerfect.With(ending), features, FormUse.None);
        }

        foreach (var cell in ImperfectCells)
        {
            var features = new Features { Person = cell.Person, Number = cell.Number, Gender = cell.Gender, Aspect = Aspect.Imperfect, Verbal = VerbalKind.Finite };
            foreach (var (ending, use) in new[] { (cell.Indicative, FormUse.Future), (cell.Subjunctive, FormUse.None), (cell.Jussive, FormUse.None) })
            {
                AddImperfect(into, lemma, stems, cell.Prefix, ending, features, use);
            }
        }

        foreach (var (ending, number, gender) in ImperativeCells)
        {
            var features = new Features { Person = 2, Number = number, Gender = gender, Voice = Voice.Active, Aspect = Aspect.Imperative, Verbal = VerbalKind.Finite };
            AddWritten(into, lemma, VerbStems.Merge(Commanded(stems, stems.Imperative.With(ending))), features, FormUse.None);
        }
    }

    private static void AddImperfect(List<InflectedForm> into, string lemma, VerbStems stems, char prefix, string ending, Features features, FormUse use)
    {
        var active = $"{prefix}{stems.Prefix}{stems.Imperfect.With(ending)}";
        var passive = $"{prefix}u{stems.PassiveImperfect.With(ending)}";
        var uncontracted = ending.Length == 0 && stems.Root.Doubled;
        AddVoices(into, lemma, active, passive, features, uncontracted ? use | FormUse.Rare : use);
        if (uncontracted)
        {
            // لم يستمر beside لم يستمرر.
            AddVoices(into, lemma, $"{prefix}{stems.Prefix}{stems.Imperfect.BeforeVowel}", $"{prefix}u{stems.PassiveImperfect.BeforeVowel}", features, use);
        }
    }

    private static void AddVoices(List<InflectedForm> into, string lemma, string active, string passive, Features features, FormUse use)
    {
        var activeSounds = VerbStems.Merge(active);
        var passiveSounds = VerbStems.Merge(passive);
        if (Orthography.Write(activeSounds) == Orthography.Write(passiveSounds))
        {
            AddWritten(into, lemma, activeSounds, features, use);
            return;
        }

        AddWritten(into, lemma, activeSounds, features with { Voice = Voice.Active }, use);
        AddWritten(into, lemma, passiveSounds, features with { Voice = Voice.Passive }, use);
    }

    private static void AddWritten(List<InflectedForm> into, string lemma, string sounds, Features features, FormUse use)
    {
        var free = Orthography.Write(sounds);
        var attached = Orthography.Write(sounds.EndsWith("تuم", StringComparison.Ordinal) ? sounds + "U" : sounds, attached: true);
        if (free == attached)
        {
            AddOnce(into, new(free, lemma, Pos.Verb, features, use | FormUse.Free | FormUse.Attached));
            return;
        }

        AddOnce(into, new(free, lemma, Pos.Verb, features, use | FormUse.Free));
        AddOnce(into, new(attached, lemma, Pos.Verb, features, (use & ~FormUse.Free) | FormUse.Attached));
        foreach (var variant in Orthography.Variants(free))
        {
            AddOnce(into, new(variant, lemma, Pos.Verb, features, use | FormUse.Free));
        }
    }

    // The moods of one person mostly look alike; they follow each other, so looking back a little is enough.
    private static void AddOnce(List<InflectedForm> into, InflectedForm form)
    {
        for (var i = into.Count - 1; i >= 0 && i >= into.Count - 8; i--)
        {
            if (into[i].Written == form.Written && into[i].Features == form.Features)
            {
                into[i] = into[i] with { Use = into[i].Use | form.Use };
                return;
            }
        }

        into.Add(form);
    }

    private static string Commanded(VerbStems stems, string stem)
    {
        if (stems.Root.Form == "4")
        {
            return "ءa" + stem;
        }

        var cluster = stem.Length > 1 && !Orthography.IsVowel(stem[0]) && !Orthography.IsVowel(stem[1]);
        return !cluster ? stem : (stem.Contains('u', StringComparison.Ordinal) && stems.Root.Form == "1" ? "*u" : "*i") + stem;
    }
}
