using Isnad.Language.Lexicons;
using Isnad.Language.Segmentation;
using Isnad.Text;

namespace Isnad.Language.Learned;

/// <summary>Joins what the model says of a word with what the lexicon can say of it.</summary>
internal sealed class ReadingChoice(Lexicon lexicon, WordAnalyzer analyzer)
{
    private const double Cut = 6;
    private const double SamePos = 4;
    private const double SameLemma = 2.5;
    private const double SameFeature = 0.5;
    private const double OfLexicon = 0.5;
    private const double Guessed = -3;

    private readonly WordMemory<Question, (IReadOnlyList<Segment> Segments, IReadOnlyList<Analysis> Analyses)> _memory = new(16_000);

    /// <summary>The word's segments, spans counted from its first letter, and its readings, the chosen one first.</summary>
    public (IReadOnlyList<Segment> Segments, IReadOnlyList<Analysis> Analyses) Of(TaggedWord word)
    {
        var tag = word.Tags[word.Stem];
        var question = new Question(word.Form, word.Pieces.Count, word.Pieces[word.Stem].Start, tag.Folded, tag.Upos, tag.Features, tag.Lemma);
        return _memory.TryGet(question, out var known) ? known : _memory.Keep(question, Find(word, analyzer.Analyze(word.Form)));
    }

    private (IReadOnlyList<Segment> Segments, IReadOnlyList<Analysis> Analyses) Find(TaggedWord word, IReadOnlyList<WordReading> readings)
    {
        if (word.Pieces[0].Folded.Length == 0)
        {
            return (readings[0].Segments, [.. readings.Select(r => r.Analysis)]);
        }

        var tag = word.Tags[word.Stem];
        var learned = LearnedAnalysis.Of(tag);
        var (best, top) = ((WordReading?)null, double.MinValue);
        foreach (var reading in readings)
        {
            var score = Agreement(word, learned, tag, reading);
            (best, top) = score > top ? (reading, score) : (best, top);
        }

        // A known reading that is cut alike and is of a kindred class carries the lexicon's knowledge.
        if (best is { Known: true } && SameCut(word, best.Segments) && Kindred(learned.Pos, best))
        {
            var chosen = Completed(best, learned);
            return (best.Segments, [chosen, .. readings.Where(r => r != best).Select(r => r.Analysis)]);
        }

        return OtherCut(learned, readings)
            ? (readings[0].Segments, [.. readings.Select(r => r.Analysis)])
            : (Segments(word, learned), [InLexicon(learned), .. readings.Select(r => r.Analysis)]);
    }

    // Where the learned cut leaves a stem that the lexicon does not know, a known nominal cut otherwise (حق + ه) or a long
    // known verb is the better guess: first persons and rare pronouns are not met in newswire treebanks.
    private static bool OtherCut(Analysis learned, IReadOnlyList<WordReading> readings)
    {
        var (first, nominal) = (readings[0], learned.Pos is Pos.Noun or Pos.Adjective);
        return first.Known && (nominal
            ? first.Analysis.Pos is Pos.Noun or Pos.Adjective
            : learned.Pos == Pos.X && first.Analysis.Pos == Pos.Verb && StemLength(first) > 4);
    }

    private static int StemLength(WordReading reading) => reading.Segments.First(s => s.Kind == SegmentKind.Stem).Folded.Length;

    private static double Agreement(TaggedWord word, Analysis learned, TaggedSegment tag, WordReading reading)
    {
        var analysis = reading.Analysis;
        var score = analysis.Score * OfLexicon;
        score += SameCut(word, reading.Segments) ? Cut : 0;
        // PADT has no proper nouns and calls many numbers nouns.
        var same = analysis.Pos == learned.Pos || (learned.Pos is Pos.Noun or Pos.X && analysis.Pos is Pos.ProperNoun or Pos.Numeral);
        score += same ? SamePos : Kindred(learned.Pos, reading) ? SamePos - 1 : 0;
        score += Folding.Fold(analysis.Lemma) == tag.Lemma ? SameLemma : 0;
        score += reading.Known ? 0 : Guessed;
        var (a, b) = (analysis.Features, learned.Features);
        score += a.Aspect == b.Aspect ? 2 * SameFeature : 0;
        score += a.Number == b.Number ? SameFeature : 0;
        score += a.Gender == b.Gender || b.Gender == Gender.Unknown ? SameFeature : 0;
        score += a.Person == b.Person ? SameFeature : 0;
        return score + (a.Voice == Voice.Passive && b.Voice != Voice.Passive ? -SameFeature : 0);
    }

    private static bool SameCut(TaggedWord word, IReadOnlyList<Segment> segments)
    {
        var piece = 0;
        for (var s = 0; s < segments.Count; s++)
        {
            var kind = segments[s].Kind;
            // The article belongs to its stem's piece.
            if (kind == SegmentKind.Article)
            {
                continue;
            }

            if (piece == word.Pieces.Count || (piece == word.Stem) != (kind == SegmentKind.Stem)
                || (kind != SegmentKind.Stem && word.Pieces[piece].Length != segments[s].Folded.Length))
            {
                return false;
            }

            piece++;
        }

        return piece == word.Pieces.Count;
    }

    private static bool Kindred(Pos learned, WordReading reading) => (learned, reading.Analysis.Pos) switch
    {
        var (a, b) when a == b => true,
        (Pos.Verb, Pos.Auxiliary) or (Pos.Auxiliary, Pos.Verb) => true,
        (Pos.Noun or Pos.ProperNoun or Pos.X or Pos.Numeral, Pos.Noun or Pos.ProperNoun or Pos.Numeral) => true,
        (Pos.Adjective, Pos.Numeral) or (Pos.Adjective, Pos.Noun) or (Pos.Noun or Pos.X, Pos.Adjective) => true,
        (Pos.Noun or Pos.Adjective, Pos.Adverb) or (Pos.Adverb, Pos.Noun or Pos.Adjective) => true,
        // A verb that the treebanks never showed, mostly in the first person.
        (Pos.X, Pos.Verb) => StemLength(reading) > 3,
        // Function words: the lexicon's names for them are what the coding knows.
        var (a, _) when reading.Role.Length > 0 => a is not Pos.Verb,
        _ => false,
    };

    // The model's answers fill what the lexicon's reading leaves open.
    private static Analysis Completed(WordReading reading, Analysis learned)
    {
        var (analysis, mine) = (reading.Analysis, learned.Features);
        var features = analysis.Features;
        if (features.Voice == Voice.Unknown && analysis.Pos == Pos.Verb && features.Aspect == mine.Aspect)
        {
            features = features with { Voice = mine.Voice };
        }

        var pos = (analysis.Pos, learned.Pos) switch
        {
            (Pos.Noun, Pos.Adjective) when features.Verbal is VerbalKind.ActiveParticiple or VerbalKind.PassiveParticiple => Pos.Adjective,
            (Pos.Adjective, Pos.Noun) when features.Verbal is VerbalKind.ActiveParticiple or VerbalKind.PassiveParticiple => Pos.Noun,
            var (own, _) => own,
        };
        return analysis with { Pos = pos, Features = features };
    }

    private Analysis InLexicon(Analysis learned)
    {
        var lexeme = lexicon.FindLemma(learned.Lemma).FirstOrDefault(l => l.Pos == learned.Pos);
        return lexeme is null ? learned
            : learned.Pos == Pos.Verb ? learned with { Lemma = lexeme.Lemma, Verb = lexeme.Lemma, VerbForm = lexeme.Form }
            : learned with { Lemma = lexeme.Lemma };
    }

    private static IReadOnlyList<Segment> Segments(TaggedWord word, Analysis learned)
    {
        var (conjunction, particle, pronoun) = (0, '\0', word.Stem < word.Pieces.Count - 1 ? word.Pieces[^1].Length : 0);
        for (var i = 0; i < word.Stem; i++)
        {
            var letter = word.Pieces[i].Folded[0];
            (conjunction, particle) = letter is 'و' or 'ف' ? (1, particle) : (conjunction, letter);
        }

        var stem = word.Pieces[word.Stem];
        var nominal = learned.Pos is Pos.Noun or Pos.Adjective or Pos.ProperNoun or Pos.X or Pos.Numeral;
        var hidden = stem.Folded.Length - stem.Length;
        var article = pronoun == 0 && stem.Folded.Length > 4 && stem.Folded.StartsWith("ال", StringComparison.Ordinal)
            && (hidden > 0 || (nominal && (learned.Features.Definite || learned.Pos is Pos.X or Pos.ProperNoun)));
        var folded = Folding.FoldWithMap(word.Form);
        return new Split(conjunction, particle, article, article ? 2 - hidden : 0, pronoun).Segments(folded.Folded, folded.Map);
    }

    /// <summary>All that an answer depends on.</summary>
    private readonly record struct Question(string Form, int Pieces, int StemStart, string Folded, string Upos, string Features, string Lemma);
}
