using Isnad.Language.Inflections;
using Isnad.Language.Lexicons;

namespace Isnad.Language.Segmentation;

/// <summary>Which clitics a stem can take.</summary>
internal static class Fits
{
    /// <summary>Whether an inflected form can stand between the clitics of a split.</summary>
    public static bool Together(InflectedForm form, Split split, string word)
    {
        var needed = split.Pronoun > 0 ? FormUse.Attached : FormUse.Free;
        if ((form.Use & needed) == 0)
        {
            return false;
        }

        return form.Pos == Pos.Verb ? Verb(form, split, word) : Noun(form, split, word);
    }

    /// <summary>Whether a function word can stand between the clitics of a split.</summary>
    public static bool Together(FunctionWord word, Split split, string written)
    {
        if (split.Particle == 'س')
        {
            return false;
        }

        // ب, ل, ك stand as words of their own only before a pronoun (به, له, كم excluded).
        if (word.Form.Length == 1 && split.Pronoun == 0)
        {
            return false;
        }

        var nominal = word.Pos is Pos.Noun or Pos.Numeral or Pos.Adjective;
        var preposed = nominal || (word.Pos == Pos.Pronoun && word.Role != "personal") || word.Pos is Pos.Determiner or Pos.SubordinatingConjunction or Pos.Adverb;
        var myself = split.Pronoun == 2 && written.EndsWith("ني", StringComparison.Ordinal);
        var attached = (!myself || word.Pos != Pos.Adposition) && (word.Pos is Pos.Adposition or Pos.SubordinatingConjunction || (nominal && !split.Article) || word.Role == "hope");
        return (split.Particle == '\0' || preposed)
            && (!split.Article || nominal)
            && (split.Pronoun == 0 || attached)
            && !(split.Conjunction > 0 && word.Pos == Pos.CoordinatingConjunction && word.Form.Length == 1);
    }

    private static bool Verb(InflectedForm form, Split split, string word)
    {
        if (split.Article || (split.Pronoun == 1 && word[^1] == 'ي'))
        {
            return false;
        }

        return split.Particle switch
        {
            '\0' => true,
            'س' => (form.Use & FormUse.Future) != 0,
            // ل of purpose or command.
            'ل' => form.Features.Aspect == Aspect.Imperfect,
            _ => false,
        };
    }

    private static bool Noun(InflectedForm form, Split split, string word)
    {
        var myself = split.Pronoun == 2 && word.EndsWith("ني", StringComparison.Ordinal);
        return split.Particle != 'س' && !myself
            && (!split.Article || (form.Use & FormUse.Article) != 0)
            && (split.Particle == '\0' || (form.Use & FormUse.Genitive) != 0);
    }
}
