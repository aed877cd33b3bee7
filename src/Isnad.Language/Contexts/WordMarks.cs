using System.Text;
using Isnad.Text;

namespace Isnad.Language.Contexts;

/// <summary>What stands before a word, for the context model: its first marks, and whether a sentence begins.</summary>
internal static class WordMarks
{
    /// <summary>The sign of a sentence's beginning.</summary>
    public const char Opening = '^';
    private const int Most = 3;

    /// <summary>The marks as a text.</summary>
    /// <param name="before">The characters between the word before and this one.</param>
    /// <param name="opens">Whether the word is the first of its sentence.</param>
    public static string Of(ReadOnlySpan<char> before, bool opens)
    {
        if (!opens && before is " ")
        {
            return "";
        }

        var marks = new StringBuilder(Most + 1);
        if (opens)
        {
            marks.Append(Opening);
        }

        foreach (var letter in before)
        {
            if (marks.Length < Most && !char.IsWhiteSpace(letter))
            {
                marks.Append(Folding.Fold(letter.ToString()));
            }
        }

        return marks.ToString();
    }
}
