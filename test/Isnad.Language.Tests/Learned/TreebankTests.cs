using Conll = Isnad.Language.Learned.Treebanks.Treebank;

namespace Isnad.Language.Tests.Learned;

public sealed class TreebankTests
{
    private const string Padt = """
        # sent_id = DOC_1
        1	و	وَ	CONJ	C---------	_	2	cc	_	_
        2	اعلنت	أَعلَن	VERB	VP-A-3FS--	Aspect=Perf	0	root	_	_
        3	حكومة	حُكُومَة	NOUN	N------S1R	Case=Nom	2	nsubj	_	_
        4	ه	هُوَ	PRON	SP---3MS2-	_	3	nmod	_	_
        5	ل	لِ	ADP	P---------	_	6	case	_	_
        6	الجيش	جَيش	NOUN	N------S2D	Case=Gen	2	nmod	_	_
        7	أن	أَنَّ	CONJ	C---------	_	9	mark	_	_
        8	ها	هُوَ	PRON	SP---3FS4-	_	9	nsubj	_	_
        9	تؤيد	أَيَّد	VERB	VIIA-3FS--	Aspect=Imp	2	dobj	_	_
        10	هم	هُوَ	PRON	SP---3MP4-	_	9	dobj	_	_
        11	.	.	PUNCT	G---------	_	2	punct	_	_

        """;

    [Fact]
    public void Pieces_of_padt_are_joined_to_the_words_that_were_printed()
    {
        var sentence = Load(Padt).Sentences.Single();
        Assert.Equal(["واعلنت", "حكومته", "للجيش", "أنها", "تؤيدهم", "."], sentence.Written);
        Assert.Equal("واعلنت حكومته للجيش أنها تؤيدهم .", sentence.Text);
        Assert.Equal("DOC", sentence.Document);
        Assert.All(sentence.Words, word => Assert.InRange(word.Start + word.Length, 1, sentence.Written[word.Written].Length));
    }

    [Fact]
    public void Labels_of_version_one_become_those_of_version_two()
    {
        var words = Load(Padt).Sentences.Single().Words;
        Assert.Equal("CCONJ", words[0].Upos);
        Assert.Equal("SCONJ", words[6].Upos);
        Assert.Equal("nmod", words[3].Relation);
        Assert.Equal("obl", words[5].Relation);
        Assert.Equal("obj", words[9].Relation);
        Assert.Equal(-1, words[1].Head);
    }

    [Fact]
    public void A_word_that_the_treebank_left_whole_stands_once()
    {
        var sentence = Load("""
            1	وكابول	وكابول	X	U---------	_	0	root	_	_
            2	وكابول	وكابول	X	U---------	_	1	conj	_	_

            """).Sentences.Single();
        Assert.Equal(["وكابول"], sentence.Written);
        Assert.Equal([6, 0], sentence.Words.Select(w => w.Length));
    }

    [Fact]
    public void Missing_spaces_join_the_pieces_of_pud()
    {
        var sentence = Load("""
            # text = للسلطة ابنتها.
            1	ل	لِ	ADP	IN	_	2	case	_	SpaceAfter=No
            2	لسلطة	سُلطَة	PROPN	NN	Case=Gen|Definite=Def	0	root	_	_
            3	ابنت	اِبنَة	NOUN	NN	_	2	nmod	_	SpaceAfter=No
            4	ها	هُوَ	PRON	PRP	_	3	nmod	_	SpaceAfter=No
            5	.	.	PUNCT	.	_	2	punct	_	_

            """).Sentences.Single();
        Assert.Equal(["للسلطة", "ابنتها", "."], sentence.Written);
        Assert.Equal("للسلطة ابنتها.", sentence.Text);
        Assert.Equal("السلطة", sentence.Words[1].Form);
        Assert.Equal("ابنة", sentence.Words[2].Form);
    }

    [Fact]
    public void A_broken_line_is_named()
    {
        var e = Assert.Throws<FormatException>(() => Load("1\tو\n\n"));
        Assert.Contains(":1:", e.Message, StringComparison.Ordinal);
    }

    private static Conll Load(string conll)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, conll);
            return Conll.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
