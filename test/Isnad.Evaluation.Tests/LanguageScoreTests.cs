using Isnad.Language.Learned;
using Isnad.Language.Learned.Treebanks;
using Isnad.Language.Lexicons;
using Isnad.Text;

namespace Isnad.Evaluation.Tests;

public sealed class LanguageScoreTests
{
    private const string Sentence = """
        1	و	وَ	CONJ	C---------	_	2	cc	_	_
        2	قال	قَال	VERB	VP-A-3MS--	Aspect=Perf|Gender=Masc|Number=Sing|Person=3|Voice=Act	0	root	_	_
        3	وزير	وَزِير	NOUN	N------S1R	Case=Nom|Definite=Red|Number=Sing	2	nsubj	_	_
        4	الداخلية	دَاخِلِيَّة	NOUN	N------S2D	Case=Gen|Definite=Def|Number=Sing	3	nmod	_	_
        5	إن	إِنَّ	CONJ	C---------	_	7	mark	_	_
        6	ه	هُوَ	PRON	SP---3MS4-	Case=Acc	7	nsubj	_	_
        7	يدعم	دَعَم	VERB	VIIA-3MS--	Aspect=Imp|Gender=Masc|Mood=Ind|Number=Sing|Person=3|Voice=Act	2	ccomp	_	_
        8	الجيش	جَيش	NOUN	N------S4D	Case=Acc|Definite=Def|Number=Sing	7	dobj	_	_
        9	.	.	PUNCT	G---------	_	2	punct	_	_

        """;

    [Fact]
    public void A_plain_sentence_is_read_right()
    {
        var report = Score(Sentence, null);
        Assert.Equal(TreebankConvention.Padt, report.Convention);
        Assert.Equal((6, 6), (report["segmentation"].Right, report["segmentation"].Gold));
        Assert.Equal(100, report["raw: segments"].Percent);
        Assert.True(report["gold segments: UPOS"].Right >= 8);
        Assert.True(report["gold segments: lemma"].Right >= 8);
    }

    [Fact]
    public void Heads_count_only_where_they_are_those_of_the_treebank()
    {
        // All hang on the second segment: و, وزير, يدعم and the stop are right, and so is the root.
        var report = Score(Sentence, new OneHead());
        Assert.Equal(5, report["gold segments: UAS"].Right);
        Assert.Equal(1, report["gold segments: LAS"].Right);
        Assert.Equal(5, report["raw: UAS"].Right);
        Assert.Equal(1, report["raw: LAS"].Right);
    }

    [Fact]
    public void A_wrong_cut_costs_the_word_and_its_segments()
    {
        // A treebank that leaves وقال whole: the model cuts و off.
        var whole = Sentence.Replace("1\tو\tوَ\tCONJ\tC---------", "1\tهنا\tهنا\tADV\tD---------", StringComparison.Ordinal).Replace("\tقال\t", "\tوقال\t", StringComparison.Ordinal);
        var report = Score(whole, null);
        Assert.Equal((6, 7), (report["segmentation"].Right, report["segmentation"].Gold));
        Assert.Equal((8, 9, 10), (report["raw: segments"].Right, report["raw: segments"].Gold, report["raw: segments"].Predicted));
    }

    [Fact]
    public void Text_and_json_tell_the_same_figures()
    {
        var report = Score(Sentence, null);
        Assert.Contains("PADT conventions, 1 sentences, 6 written words", report.ToText(), StringComparison.Ordinal);
        Assert.Contains("\"name\":\"segmentation\",\"percent\":100", report.ToJson(), StringComparison.Ordinal);
    }

    private static LanguageReport Score(string conll, ISegmentParser? parser)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, conll);
            return LanguageScore.OfFile(path, Model.Value, parser);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static readonly Lazy<WordsModel> Model = new(() =>
    {
        var models = Path.Combine(AppContext.BaseDirectory, "models");
        return WordsModel.Load(Path.Combine(models, "words.bin"), WordVectors.Load(Path.Combine(models, "vectors.bin")), Lexicon.Load(LexiconTable.DefaultFolder));
    });

    /// <summary>Hangs every segment on the second one, as root.</summary>
    private sealed class OneHead : ISegmentParser
    {
        public SegmentTree Parse(IReadOnlyList<TaggedSegment> sentence) =>
            new([.. sentence.Select((_, i) => i == 1 ? -1 : 1)], [.. sentence.Select((_, i) => i == 1 ? "root" : "dep")]);
    }
}
