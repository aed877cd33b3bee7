namespace Isnad.Language.Inflections;

/// <summary>The forms of a noun or adjective: number, gender, state, and its shape before pronouns.</summary>
internal static class NominalParadigm
{
    private const FormUse Any = FormUse.Free | FormUse.Article | FormUse.Genitive;
    private const FormUse Nominative = FormUse.Free | FormUse.Article;

    /// <summary>Adds every form to <paramref name="into"/>.</summary>
    public static void Add(List<InflectedForm> into, Nominal word)
    {
        var emit = new Emitter(into, word);
        Singular(emit, word.Full, word.Gender, word.Defective);
        if (word.Feminine && word.Gender == Gender.Masculine)
        {
            var feminine = Feminine(word.Full);
            Singular(emit, feminine, Gender.Feminine, false);
            SoundFeminine(emit, Base(feminine));
        }
        else if (word.FemininePlural)
        {
            SoundFeminine(emit, Base(word.Lemma));
        }

        if (word.MasculinePlural)
        {
            SoundMasculine(emit, word.Full, word.Defective);
        }

        foreach (var plural in word.Plurals)
        {
            Broken(emit, plural, word.Gender);
        }
    }

    private static void Singular(Emitter emit, string stem, Gender gender, bool defective)
    {
        if (defective)
        {
            emit.Form(stem[..^1], Number.Singular, gender, FormUse.Free | FormUse.Genitive);
            emit.Form(stem + "ا", Number.Singular, gender, FormUse.Free);
        }

        Bare(emit, stem, Number.Singular, gender);
        Dual(emit, stem, gender);
    }

    // Without an ending of number: the stem, its indefinite accusative, its shapes before a pronoun.
    private static void Bare(Emitter emit, string stem, Number number, Gender gender)
    {
        switch (stem[^1])
        {
            case 'ة':
                emit.Form(stem, number, gender, Any);
                emit.Form(Base(stem) + "ت", number, gender, FormUse.Attached | FormUse.Genitive);
                return;
            case 'ى':
                emit.Form(stem, number, gender, Any);
                emit.Form(stem[..^1] + "ا", number, gender, FormUse.Attached | FormUse.Genitive);
                return;
            case 'ء' or 'أ' or 'ئ' or 'ؤ':
                emit.Form(stem, number, gender, Any | FormUse.Attached);
                Hamza(emit, stem, number, gender);
                return;
            case 'ا':
                emit.Form(stem, number, gender, Any | FormUse.Attached);
                return;
            default:
                emit.Form(stem, number, gender, Any | FormUse.Attached);
                emit.Form(stem + "ا", number, gender, FormUse.Free);
                return;
        }
    }

    private static void Hamza(Emitter emit, string stem, Number number, Gender gender)
    {
        if (stem[^1] is 'ء' or 'أ')
        {
            emit.Form(stem[..^1] + "ؤ", number, gender, FormUse.Attached);
            emit.Form(stem[..^1] + "ئ", number, gender, FormUse.Attached | FormUse.Genitive);
        }

        if (!stem.EndsWith("اء", StringComparison.Ordinal) && stem[^1] == 'ء')
        {
            emit.Form(stem[..^1] + "ءا", number, gender, FormUse.Free);
            emit.Form(stem[..^1] + "ئا", number, gender, FormUse.Free);
        }
    }

    private static void Dual(Emitter emit, string stem, Gender gender)
    {
        var basis = stem[^1] switch
        {
            'ة' => Base(stem) + "ت",
            'ى' => stem[..^1] + "ي",
            'ا' => stem[..^1] + "و",
            _ => stem,
        };
        emit.Form(Alef(basis, "ان"), Number.Dual, gender, Nominative);
        emit.Form(Alef(basis, "ا"), Number.Dual, gender, FormUse.Free | FormUse.Attached);
        emit.Form(basis + "ين", Number.Dual, gender, Any);
        emit.Form(basis + "ي", Number.Dual, gender, FormUse.Free | FormUse.Attached | FormUse.Genitive);
    }

    private static void SoundMasculine(Emitter emit, string lemma, bool defective)
    {
        var basis = lemma[^1] == 'ى' || defective ? lemma[..^1] : lemma.EndsWith("اء", StringComparison.Ordinal) ? lemma[..^1] + "ئ" : lemma;
        emit.Form(basis + "ون", Number.Plural, Gender.Masculine, Nominative);
        emit.Form(basis + "و", Number.Plural, Gender.Masculine, FormUse.Free | FormUse.Attached);
        emit.Form(basis + "ين", Number.Plural, Gender.Masculine, Any);
        emit.Form(basis + "ي", Number.Plural, Gender.Masculine, FormUse.Free | FormUse.Attached | FormUse.Genitive);
    }

    private static void SoundFeminine(Emitter emit, string basis) =>
        emit.Form(Alef(basis, "ات"), Number.Plural, Gender.Feminine, Any | FormUse.Attached);

    private static void Broken(Emitter emit, string plural, Gender gender)
    {
        if (plural.EndsWith("ون", StringComparison.Ordinal) && plural.Length > 4)
        {
            SoundMasculine(emit, plural[..^2], false);
        }
        else if (plural.EndsWith("ات", StringComparison.Ordinal))
        {
            emit.Form(plural, Number.Plural, Gender.Feminine, Any | FormUse.Attached);
        }
        else
        {
            Bare(emit, plural, Number.Plural, gender);
            if (plural.Length == 5 && plural[2] == 'ا' && plural[^1] == 'ي')
            {
                // أراض, مبان, تداع: the ي falls in the indefinite.
                emit.Form(plural[..^1], Number.Plural, gender, FormUse.Free | FormUse.Genitive);
            }
        }
    }

    private static string Feminine(string lemma) => lemma[^1] switch
    {
        'ى' => lemma[..^1] + "اة",
        'ة' => lemma,
        _ => lemma + "ة",
    };

    // The stem to which ات and ت are added; اة gives وات or يات by its own rule and is left as اي (مباراة: مباريات).
    private static string Base(string word) => word.EndsWith('ة') ? word[..^1] : word;

    private static string Alef(string basis, string ending)
    {
        if (basis.EndsWith('أ'))
        {
            return basis[..^1] + "آ" + ending[1..];
        }

        return basis.EndsWith('ا') && ending == "ات" ? basis[..^1] + "ي" + ending : basis + ending;
    }

    private readonly struct Emitter(List<InflectedForm> into, Nominal word)
    {
        public void Form(string written, Number number, Gender gender, FormUse use)
        {
            var features = new Features { Number = number, Gender = gender, Verbal = word.Verbal };
            into.Add(new(written, word.Lemma, word.Pos, features, use));
            foreach (var variant in Orthography.Variants(written))
            {
                into.Add(new(variant, word.Lemma, word.Pos, features, use));
            }
        }
    }
}
