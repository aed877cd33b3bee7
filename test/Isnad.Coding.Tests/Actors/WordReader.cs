using Isnad.Language;
using Isnad.Language.Lexicons;
using Isnad.Language.Segmentation;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Tests.Actors;

/// <summary>Reads each word by itself, the likeliest reading first, with no tree: the least that a reader gives.</summary>
internal sealed class WordReader(string lexiconFolder) : IReader
{
    private readonly WordAnalyzer _analyzer = new(Lexicon.Load(lexiconFolder));

    public string Version => "words/1";

    public Reading Read(string text) => new(text, [.. Sentences.Split(text).Select(sentence => Read(text, sentence))]);

    private Sentence Read(string text, SentenceSpan sentence)
    {
        var tokens = new List<Token>();
        var end = sentence.Span.Start;
        foreach (var word in Words.Find(text, sentence.Span))
        {
            var form = word.In(text);
            var readings = _analyzer.Analyze(form);
            var split = readings.Count > 0 ? readings[0].Segments : [new Segment(new Span(0, form.Length), Folding.Fold(form), SegmentKind.Stem)];
            tokens.Add(new Token
            {
                Index = tokens.Count,
                Span = word,
                Form = form,
                Folded = Folding.Fold(form),
                Before = text[end..word.Start],
                Segments = [.. split.Select(segment => segment with { Span = new Span(segment.Span.Start + word.Start, segment.Span.Length) })],
                Analyses = [.. readings.Where(reading => reading.Known).Select(reading => reading.Analysis)],
            });
            end = word.End;
        }

        return new Sentence(sentence.Index, sentence.Paragraph, sentence.Span, tokens, []);
    }
}
