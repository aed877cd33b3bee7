using System.Text;

namespace Isnad.Language.Learned;

/// <summary>How a lemma comes from a form, written out: <c>^ال-$ه+</c> style for ends, letter by letter for inner changes.</summary>
/// <remarks>Two kinds. Ends: <c>E</c>, letters cut in front, letters cut behind, letters added in front, letters added behind,
/// with <c>/</c> between. Letter by letter: <c>P</c>, <c>1</c> or <c>0</c> for an article cut off first, then <c>=</c> copies any letter,
/// <c>-x</c> drops x, <c>+x</c> adds x.</remarks>
internal static class LemmaScript
{
    /// <summary>The script that leads from form to lemma, both folded.</summary>
    public static string Of(string form, string lemma)
    {
        if (form == lemma)
        {
            return "E////";
        }

        var (start, length, target) = LongestCommon(form, lemma);
        if (length >= 2 && length * 2 >= lemma.Length)
        {
            return $"E{form[..start]}/{form[(start + length)..]}/{lemma[..target]}/{lemma[(target + length)..]}/";
        }

        var article = form.Length > 4 && form.StartsWith("ال", StringComparison.Ordinal);
        return (article ? "P1" : "P0") + Letters(article ? form[2..] : form, lemma);
    }

    /// <summary>The lemma that a script makes of a form; null where it does not fit.</summary>
    public static string? Apply(string script, string form)
    {
        if (script[0] == 'E')
        {
            return new EndScript(script).Apply(form);
        }

        if (script[1] == '1' && !form.StartsWith("ال", StringComparison.Ordinal))
        {
            return null;
        }

        var at = script[1] == '1' ? 2 : 0;
        var lemma = new StringBuilder();
        for (var i = 2; i < script.Length; i++)
        {
            switch (script[i])
            {
                case '=' when at < form.Length:
                    lemma.Append(form[at++]);
                    break;
                case '-' when at < form.Length && form[at] == script[i + 1]:
                    at++;
                    i++;
                    break;
                case '+':
                    lemma.Append(script[++i]);
                    break;
                default:
                    return null;
            }
        }

        return at == form.Length && lemma.Length > 0 ? lemma.ToString() : null;
    }

    private static (int Start, int Length, int Target) LongestCommon(string form, string lemma)
    {
        var best = (Start: 0, Length: 0, Target: 0);
        for (var i = 0; i < form.Length; i++)
        {
            for (var j = 0; j < lemma.Length; j++)
            {
                var n = 0;
                while (i + n < form.Length && j + n < lemma.Length && form[i + n] == lemma[j + n])
                {
                    n++;
                }

                best = n > best.Length ? (i, n, j) : best;
            }
        }

        return best;
    }

    // Fewest letters dropped and added (longest common subsequence).
    private static string Letters(string form, string lemma)
    {
        var common = new int[form.Length + 1, lemma.Length + 1];
        for (var i = form.Length - 1; i >= 0; i--)
        {
            for (var j = lemma.Length - 1; j >= 0; j--)
            {
                common[i, j] = form[i] == lemma[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var script = new StringBuilder();
        for (var (i, j) = (0, 0); i < form.Length || j < lemma.Length;)
        {
            if (i < form.Length && j < lemma.Length && form[i] == lemma[j])
            {
                script.Append('=');
                i++;
                j++;
            }
            else if (i < form.Length && (j == lemma.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                script.Append('-').Append(form[i++]);
            }
            else
            {
                script.Append('+').Append(lemma[j++]);
            }
        }

        return script.ToString();
    }
}
