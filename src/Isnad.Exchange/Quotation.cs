using Isnad.Record;
using Isnad.Text;

namespace Isnad.Exchange;

/// <summary>The sentence that a word stands in.</summary>
public static class Quotation
{
    private const int Longest = 400;

    /// <summary>From the sentence or line end before <paramref name="word"/> to the one after it, at most 400 letters each way, in whole words.</summary>
    public static Span Around(string text, Span word)
    {
        var start = word.Start;
        while (start > 0 && word.Start - start < Longest && !EndsSentence(text, start - 1))
        {
            start--;
        }

        var end = word.End;
        while (end < text.Length && end - word.End < Longest && text[end] != '\n' && !(end > word.End && EndsSentence(text, end - 1)))
        {
            end++;
        }

        (start, end) = (WordStart(text, start, word.Start), WordEnd(text, end, word.End));
        while (start < word.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > word.End && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return Span.FromBounds(start, end);
    }

    /// <summary>A cut moved on to where no word is cut, but not beyond <paramref name="most"/>.</summary>
    internal static int WordStart(string text, int start, int most)
    {
        while (start > 0 && start < most && Words.IsWordCharacter(text, start - 1) && Words.IsWordCharacter(text, start))
        {
            start++;
        }

        return start;
    }

    /// <summary>A cut moved back to where no word is cut, but not beyond <paramref name="least"/>.</summary>
    internal static int WordEnd(string text, int end, int least)
    {
        while (end > least && end < text.Length && Words.IsWordCharacter(text, end - 1) && Words.IsWordCharacter(text, end))
        {
            end--;
        }

        return end;
    }

    /// <summary>A line feed, or an end mark with a space or nothing after it: a point inside a number ends nothing.</summary>
    private static bool EndsSentence(string text, int at) => text[at] switch
    {
        '\n' => true,
        '.' or '!' or '?' or '؟' or '؛' or '۔' or '…' => at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };
}
