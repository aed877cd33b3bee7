using Isnad.Language.Lexicons;
using Isnad.Language.Segmentation;
using Isnad.Language.Trees;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Language.Rules;

/// <summary>Reads with the lexicon and weighted context rules alone: no learned model.</summary>
/// <remarks>Each word keeps all its readings; the chosen one stands first and gives the segments. Names are left to others.</remarks>
public sealed class RuleReader : IReader
{
    /// <summary>Readings of a word that take part in the choice, at most.</summary>
    private const int Considered = 14;

    private readonly WordAnalyzer _analyzer;

    /// <summary>Creates a reader on a lexicon.</summary>
    public RuleReader(Lexicon lexicon)
    {
        Lexicon = lexicon;
        _analyzer = new WordAnalyzer(lexicon);
    }

    /// <inheritdoc/>
    public string Version => "rules/1";

    /// <summary>The lexicon read with.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Loads the lexicon of a folder and makes a reader of it.</summary>
    /// <exception cref="LexiconException">A file cannot be understood.</exception>
    public static RuleReader Load(string lexiconFolder) => new(Lexicon.Load(lexiconFolder));

    /// <inheritdoc/>
    public Reading Read(string text)
    {
        var sentences = new List<Sentence>();
        foreach (var piece in Sentences.Split(text))
        {
            var tokens = ShallowParser.Parse(Tokens(text, piece.Span));
            sentences.Add(new Sentence(sentences.Count, piece.Paragraph, piece.Span, tokens, []));
        }

        return new Reading(text, sentences);
    }

    private List<Token> Tokens(string text, Span sentence)
    {
        var spans = Words.Read(text, sentence);
        var cues = new Cue[spans.Count][];
        var readings = new IReadOnlyList<WordReading>[spans.Count];
        var befores = new string[spans.Count];
        for (var i = 0; i < spans.Count; i++)
        {
            var from = i == 0 ? sentence.Start : spans[i - 1].End;
            var before = befores[i] = text[from..spans[i].Start];
            readings[i] = _analyzer.Analyze(text.Substring(spans[i].Start, spans[i].Length));
            cues[i] = [.. Rivals(readings[i]).Take(Considered).Select(r => new Cue(r, before, from == sentence.Start))];
        }

        var chosen = BestPath.Of(cues);
        var tokens = new List<Token>(spans.Count);
        for (var i = 0; i < spans.Count; i++)
        {
            tokens.Add(Token(text, i, spans[i], befores[i], readings[i], cues[i][chosen[i]].Reading));
        }

        return Participles.Settled(tokens);
    }

    // Of readings that the rules cannot tell apart the most likely alone takes part.
    private static IEnumerable<WordReading> Rivals(IReadOnlyList<WordReading> readings) => readings.Count < 3
        ? readings
        : readings.DistinctBy(r => (r.Analysis.Pos, r.Analysis.Features with { Voice = Voice.Unknown }, r.Segments.Count, r.Role));

    private static Token Token(string text, int index, Span span, string before, IReadOnlyList<WordReading> readings, WordReading chosen)
    {
        var form = text.Substring(span.Start, span.Length);
        return new Token
        {
            Index = index,
            Span = span,
            Form = form,
            Folded = Folding.Fold(form),
            Before = before,
            Segments = [.. chosen.Segments.Select(s => s with { Span = new Span(span.Start + s.Span.Start, s.Span.Length) })],
            Analyses = [chosen.Analysis, .. readings.Where(r => r != chosen).Select(r => r.Analysis)],
            IsGuessed = !chosen.Known,
        };
    }
}
