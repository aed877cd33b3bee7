using Isnad.Record;

namespace Isnad.Text;

/// <summary>Splits a text into sentences at . ! ؟ ? … and line ends.</summary>
/// <remarks>Every character that is no space lies in exactly one sentence. A stop inside a number, an acronym with
/// dots (أ.ف.ب), an initial or a title (د.) or a short parenthesis is no boundary; quotes and brackets that close
/// after a stop belong to the sentence they close. ؛ does not split. A sentence has 600 words at most.</remarks>
public static class Sentences
{
    /// <summary>A parenthesis shorter than this that ends in a stop is part of its sentence.</summary>
    private const int ShortParenthesis = 40;

    /// <summary>Where nothing ends a sentence for so many words it is cut: what looks at all pairs of words of a sentence would not come to an end.</summary>
    public const int MostWords = 600;

    /// <summary>The sentences of <paramref name="text"/> in order.</summary>
    public static IReadOnlyList<SentenceSpan> Split(string text)
    {
        var sentences = new List<SentenceSpan>();
        var paragraph = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !IsLineEnd(text[end]))
            {
                end++;
            }

            var before = sentences.Count;
            SplitLine(text, start, end, paragraph, sentences);
            paragraph += sentences.Count > before ? 1 : 0;
            start = end + 1;
        }

        return sentences;
    }

    private static void SplitLine(string text, int lineStart, int lineEnd, int paragraph, List<SentenceSpan> sentences)
    {
        var first = sentences.Count;
        var (start, words) = (lineStart, 0);
        var open = new OpenMarks();
        for (var i = lineStart; i < lineEnd; i++)
        {
            if (Words.IsWordCharacter(text, i) && (i == lineStart || !Words.IsWordCharacter(text, i - 1)) && ++words > MostWords)
            {
                Add(text, start, i, paragraph, first, sentences);
                (start, words) = (i, 1);
            }

            if (!IsStop(text[i]))
            {
                open.See(text[i], i);
                continue;
            }

            var stopEnd = i;
            while (stopEnd < lineEnd && IsStop(text[stopEnd]))
            {
                stopEnd++;
            }

            var end = open.Close(text, stopEnd, lineEnd);
            if (IsBoundary(text, start, i, stopEnd, end, lineEnd) && !(open.LastClosedAt >= 0 && i - open.LastClosedAt < ShortParenthesis && end < lineEnd))
            {
                Add(text, start, end, paragraph, first, sentences);
                (start, words) = (end, 0);
            }

            i = end - 1;
        }

        Add(text, start, lineEnd, paragraph, first, sentences);
    }

    /// <summary>Adds the stretch without the spaces at its ends; one without words joins the sentence before it in the line.</summary>
    private static void Add(string text, int start, int end, int paragraph, int first, List<SentenceSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            return;
        }

        var span = Span.FromBounds(start, end);
        if (sentences.Count > first && !HasWord(text, span))
        {
            sentences[^1] = sentences[^1] with { Span = sentences[^1].Span.Union(span) };
            return;
        }

        sentences.Add(new SentenceSpan(span, sentences.Count, paragraph));
    }

    private static bool IsBoundary(string text, int start, int stop, int stopEnd, int end, int lineEnd)
    {
        if (end >= lineEnd)
        {
            return true;
        }

        var next = end;
        while (next < lineEnd && (char.IsWhiteSpace(text[next]) || IsInvisible(text[next])))
        {
            next++;
        }

        if (next < lineEnd && text[next] is '،' or ',' or '؛' or ';')
        {
            return false;
        }

        return next == end ? EndsWithoutSpace(text, start, stop, stopEnd, next, lineEnd) : EndsBeforeSpace(text, start, stop, stopEnd, next, lineEnd);
    }

    /// <summary>"قال.وأضاف": a forgotten space between two words of some length, but not a number, address or acronym.</summary>
    private static bool EndsWithoutSpace(string text, int start, int stop, int stopEnd, int next, int lineEnd)
    {
        var before = WordBefore(text, start, stop);
        var after = WordAfter(text, next, lineEnd);
        if (after.Length == 0 || !IsArabicLetter(text[after.Start]))
        {
            return false;
        }

        var single = stopEnd - stop == 1 && text[stop] == '.';
        return !single || (before.Length > 2 && after.Length > 2 && before.End == stop);
    }

    private static bool EndsBeforeSpace(string text, int start, int stop, int stopEnd, int next, int lineEnd)
    {
        if (text[stop] != '.' || stopEnd - stop > 1)
        {
            return stop == start || text[stop - 1] is not ('[' or '(');
        }

        var word = WordBefore(text, start, stop);
        if (word.End != stop || word.Length == 0)
        {
            return true;
        }

        if (IsListNumber(text, start, word))
        {
            return false;
        }

        var acronym = word.Start > start && text[word.Start - 1] == '.';
        if (acronym && word.Length <= 3)
        {
            var after = WordAfter(text, next, lineEnd);
            return after.Length > 2 && text[after.Start] is 'و' or 'ف';
        }

        return !IsAbbreviation(text, start, word);
    }

    /// <summary>A line that begins "1. " or "أ. ".</summary>
    private static bool IsListNumber(string text, int start, Span word)
    {
        for (var i = start; i < word.Start; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return word.Length <= 2;
    }

    /// <summary>Initials and one-letter titles (د. م. أ.), also behind a clitic (ود.), and common Latin ones; but "2015 م." is a unit.</summary>
    private static bool IsAbbreviation(string text, int start, Span word)
    {
        var letters = text.AsSpan(word.Start, word.Length);
        if (letters is "Mr" or "Mrs" or "Ms" or "Dr" or "St" or "Gen" or "Col" or "vs" or "No")
        {
            return true;
        }

        if (letters.Length == 2 && letters[0] is 'و' or 'ل' or 'ب' or 'ف' && letters[1] is 'د' or 'أ' or 'م')
        {
            return true;
        }

        return letters.Length == 1 && char.IsLetter(letters[0]) && !FollowsNumber(text, start, word.Start);
    }

    private static bool FollowsNumber(string text, int start, int at)
    {
        while (at > start && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at > start && char.IsDigit(text[at - 1]);
    }

    private static Span WordBefore(string text, int start, int stop)
    {
        var end = stop;
        while (end > start && OpenMarks.IsClosing(text[end - 1]))
        {
            end--;
        }

        var first = end;
        while (first > start && Words.IsWordCharacter(text, first - 1))
        {
            first--;
        }

        return Span.FromBounds(first, end);
    }

    private static Span WordAfter(string text, int next, int lineEnd)
    {
        var end = next;
        while (end < lineEnd && Words.IsWordCharacter(text, end))
        {
            end++;
        }

        return Span.FromBounds(next, end);
    }

    private static bool HasWord(string text, Span span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (Words.IsWordCharacter(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStop(char letter) => letter is '.' or '!' or '؟' or '?' or '…' or '۔';

    private static bool IsLineEnd(char letter) => letter is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsInvisible(char letter) =>
        letter is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static bool IsArabicLetter(char letter) => letter is >= '\u0600' and <= '\u06FF' && char.IsLetter(letter);
}
