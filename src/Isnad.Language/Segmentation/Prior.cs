using Isnad.Language.Inflections;
using Isnad.Language.Lexicons;

namespace Isnad.Language.Segmentation;

/// <summary>How likely a reading is before its neighbours are seen. All weights stand here.</summary>
internal static class Prior
{
    private const double FunctionWordBonus = 3;

    /// <summary>كان and its sisters are as frequent as function words.</summary>
    public const double Auxiliary = 3;

    /// <summary>Prior of a form of a verb, noun or adjective.</summary>
    public static double Of(InflectedForm form, string? verbForm, Split split, string word)
    {
        var score = Clitics(split, word) + Shortness(form.Written);
        var features = form.Features;
        if (form.Pos == Pos.Verb)
        {
            score += Verb(features, verbForm == "1") + ((form.Use & FormUse.Rare) != 0 ? -2.5 : 0);
            score += split.Particle == 'ل' ? -0.5 : 0;
        }
        else
        {
            score += features.Number switch { Number.Dual => -0.9, Number.Plural => -0.3, _ => 0 };
            score += split.Pronoun == 0 && IsConstruct(form) ? -1.2 : 0;
            score += features.Verbal is VerbalKind.ActiveParticiple or VerbalKind.PassiveParticiple ? -0.4 : 0;
            score += features.Verbal == VerbalKind.None ? 0.3 : 0;
            // A bare indefinite after و, ب, ل is rarer than a whole word that begins with the letter.
            score += form.Pos == Pos.ProperNoun ? 0.5 : 0;
        }

        return score;
    }

    /// <summary>Prior of a function word.</summary>
    public static double Of(FunctionWord word, Split split, string written) =>
        Clitics(split, written) + (split.Particle == '\0' ? FunctionWordBonus : FunctionWordBonus / 2) + (word.Form.Length == 1 ? -0.5 : 0) + (word.Pos is Pos.Noun or Pos.Adverb ? -1 : 0)
        // من and ما are mostly preposition and negation or no word of their own.
        + (word.Pos == Pos.Pronoun && word.Form.Length == 2 ? -1.5 : 0);

    private static double Clitics(Split split, string word)
    {
        var score = split.Conjunction == 0 ? 0 : word[0] == 'و' ? -0.8 : -1.4;
        score += split.Particle switch { '\0' => 0, 'س' => -0.3, 'ك' => -2.2, _ => -1.0 };
        score += split.Article ? 0.8 : 0;
        return score + split.Pronoun switch
        {
            0 => 0,
            1 when word[^1] == 'ه' => -0.9,
            1 => -2.6,
            2 when word[^2] == 'ه' => -0.9,
            2 => -1.8,
            _ => word[^3] == 'ه' ? -1.0 : -3.5,
        };
    }

    private static double Shortness(string written) => written.Length switch { 1 => -4, 2 => -1.2, _ => 0 };

    private static double Verb(Features features, bool first)
    {
        var score = features.Aspect == Aspect.Imperative ? -5.0 : 0;
        score += features.Person switch { 2 => -3.0, 1 => features.Number == Number.Singular ? -1.6 : -1.0, _ => 0 };
        score += features.Number switch { Number.Dual => -1.0, Number.Plural when features.Gender == Gender.Feminine => -2.0, _ => 0 };
        return score + (features.Voice == Voice.Passive ? (features.Aspect == Aspect.Perfect && first ? -1.0 : -0.3) : 0);
    }

    private static bool IsConstruct(InflectedForm form) =>
        (form.Use & FormUse.Article) == 0 && (form.Use & FormUse.Attached) != 0;
}
