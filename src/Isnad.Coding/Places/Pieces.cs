using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Places;

/// <summary>Cuts sentences into pieces.</summary>
internal static class Pieces
{
    /// <summary>The folded words of a name.</summary>
    public static string[] FoldedWords(string name) =>
        Folding.Fold(name).Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The pieces of a sentence in order: its words, and the parts of its hashtags as long as they are not more than a sentence has words.</summary>
    public static List<Piece> Of(Sentence sentence, KnownWords known)
    {
        var pieces = new List<Piece>(sentence.Tokens.Count);
        foreach (var token in sentence.Tokens)
        {
            var joined = IsJoin(token.Before);
            if (!token.Form.Contains('_', StringComparison.Ordinal))
            {
                pieces.Add(new Piece(token.Index, token.Span, token.Folded, joined, known.ReadingsOf(token.Form, token.Folded, token.HasConjunction)));
                continue;
            }

            var start = 0;
            foreach (var part in token.Form.Split('_', Math.Max(1, Sentences.MostWords - pieces.Count)))
            {
                if (part.Length > 0)
                {
                    var folded = Folding.Fold(part);
                    pieces.Add(new Piece(token.Index, new Span(token.Span.Start + start, part.Length), folded, start > 0 || joined, known.ReadingsOf(part, folded, false)));
                }

                start += part.Length + 1;
            }
        }

        return pieces;
    }

    /// <summary>The pieces of a text outside any reading, such as a headline.</summary>
    public static List<Piece> Of(string text, KnownWords known)
    {
        var pieces = new List<Piece>();
        foreach (var span in Words.Read(text))
        {
            var form = span.In(text);
            var folded = Folding.Fold(form);
            pieces.Add(new Piece(pieces.Count, span, folded, true, known.ReadingsOf(form, folded, false)));
        }

        return pieces;
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
