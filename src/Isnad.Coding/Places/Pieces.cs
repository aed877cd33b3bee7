using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Places;

/// <summary>Cuts sentences into pieces, and pieces into possible clitics and words.</summary>
internal static class Pieces
{
    /// <summary>The folded words of a name.</summary>
    public static string[] FoldedWords(string name) =>
        Folding.Fold(name).Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The pieces of a sentence in order.</summary>
    public static List<Piece> Of(Sentence sentence)
    {
        var pieces = new List<Piece>(sentence.Tokens.Count);
        foreach (var token in sentence.Tokens)
        {
            var joined = IsJoin(token.Before);
            if (!token.Form.Contains('_', StringComparison.Ordinal))
            {
                pieces.Add(new Piece(token.Index, token.Span, token.Folded, joined));
                continue;
            }

            var start = 0;
            foreach (var part in token.Form.Split('_'))
            {
                if (part.Length > 0)
                {
                    pieces.Add(new Piece(token.Index, new Span(token.Span.Start + start, part.Length), Folding.Fold(part), start > 0 || joined));
                }

                start += part.Length + 1;
            }
        }

        return pieces;
    }

    /// <summary>The pieces of a text outside any reading, such as a headline.</summary>
    public static List<Piece> Of(string text)
    {
        var pieces = new List<Piece>();
        foreach (var span in Words.Find(text))
        {
            pieces.Add(new Piece(pieces.Count, span, Folding.Fold(span.In(text)), true));
        }

        return pieces;
    }

    /// <summary>The readings of a written word as clitics and word, the least cut first: how many letters are cut,
    /// and the word with its article restored. Independent of the reader's segmentation, which may be wrong for names.</summary>
    public static IEnumerable<(int Cut, string Word)> Forms(string folded)
    {
        yield return (0, folded);
        for (var conjunction = 0; conjunction <= 1; conjunction++)
        {
            if (conjunction == 1)
            {
                if (folded.Length < 3 || folded[0] is not ('و' or 'ف'))
                {
                    yield break;
                }

                yield return (1, folded[1..]);
            }

            var word = folded[conjunction..];
            if (word.Length < 3 || word[0] is not ('ب' or 'ل' or 'ك'))
            {
                continue;
            }

            yield return (conjunction + 1, word[1..]);
            if (word.Length > 3 && word[0] == 'ل' && word[1] == 'ل')
            {
                yield return (conjunction + 2, "ال" + word[2..]);
            }
        }
    }

    /// <summary>The span without its first <paramref name="letters"/> folded letters.</summary>
    public static Span Cut(string text, Span span, int letters)
    {
        var start = span.Start;
        while (letters > 0 && start < span.End)
        {
            if (Folding.Fold(text[start].ToString()).Length > 0)
            {
                letters--;
            }

            start++;
        }

        while (start < span.End && Folding.Fold(text[start].ToString()).Length == 0)
        {
            start++;
        }

        return Span.FromBounds(start, span.End);
    }

    private static bool IsJoin(string before)
    {
        foreach (var letter in before)
        {
            if (letter is '\n' or '\r' || !(char.IsWhiteSpace(letter) || letter is '"' or '\'' or '«' or '»' or '“' or '”' or '‘' or '’' or '#' or '-' or '_'
                || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.Format))
            {
                return false;
            }
        }

        return true;
    }
}
