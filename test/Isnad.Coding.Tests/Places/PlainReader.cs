using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Tests.Places;

/// <summary>The least that a reader can do: sentences at full stops and line ends, words, no analysis, no clitics.</summary>
internal static class PlainReader
{
    public static Reading Read(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is '\n' or '؟' or '!' || (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))))
            {
                var span = Span.FromBounds(start, i);
                var tokens = TokensOf(text, span);
                if (tokens.Count > 0)
                {
                    sentences.Add(new Sentence(sentences.Count, 0, span, tokens, []));
                }

                start = i + 1;
            }
        }

        return new Reading(text, sentences);
    }

    private static List<Token> TokensOf(string text, Span sentence)
    {
        var tokens = new List<Token>();
        var end = sentence.Start;
        foreach (var span in Words.Find(text, sentence))
        {
            var form = span.In(text);
            var folded = Folding.Fold(form);
            tokens.Add(new Token
            {
                Index = tokens.Count,
                Span = span,
                Form = form,
                Folded = folded,
                Before = text[end..span.Start],
                Segments = [new Segment(span, folded, SegmentKind.Stem)],
            });
            end = span.End;
        }

        return tokens;
    }
}
