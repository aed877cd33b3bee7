using Isnad.Record;

namespace Isnad.Exchange;

/// <summary>The sentence that a word stands in.</summary>
public static class Quotation
{
    private const int Longest = 400;

    /// <summary>From the sentence or line end before <paramref name="word"/> to the one after it, at most 400 letters each way.</summary>
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

    /// <summary>A line feed, or an end mark with a space or nothing after it: a point inside a number ends nothing.</summary>
    private static bool EndsSentence(string text, int at) => text[at] switch
    {
        '\n' => true,
        '.' or '!' or '?' or '؟' or '؛' or '۔' or '…' => at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };
}
