using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Pipeline.Tests;

/// <summary>A stand-in for a reader: one sentence, words cut at spaces, و and ال taken for clitics, no analyses.
/// The runs tested here do not care what a reading says.</summary>
internal sealed class SpellingReader : IReader
{
    public string Version => "spelling/1";

    public Reading Read(string text)
    {
        var tokens = Words.Find(text).Select((span, index) => Token(text, span, index)).ToList();
        return new Reading(text, [new Sentence(0, 0, new Span(0, text.Length), tokens, [])]);
    }

    private static Token Token(string text, Span span, int index)
    {
        var folded = Folding.Fold(span.In(text));
        var clitics = folded.StartsWith("وال", StringComparison.Ordinal) ? 3 : folded.StartsWith("ال", StringComparison.Ordinal) ? 2 : 0;
        return new Token
        {
            Index = index,
            Span = span,
            Form = span.In(text),
            Folded = folded,
            Segments = [new Segment(span, folded[clitics..], SegmentKind.Stem)],
            Analyses = folded == "اعلنت" ? [new Analysis("أعلن", Pos.Verb, default)] : [],
        };
    }
}
