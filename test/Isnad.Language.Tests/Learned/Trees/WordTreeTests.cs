using CsCheck;
using Isnad.Language.Learned;
using Isnad.Language.Learned.Trees;

namespace Isnad.Language.Tests.Learned.Trees;

public sealed class WordTreeTests
{
    [Fact]
    public void A_word_hangs_by_its_stem_and_the_conjunction_that_opens_a_sentence_gives_way()
    {
        // وقتل الجيش مدنيا
        var tree = Project("0 و CCONJ 0 root|0 قتل VERB 1 parataxis|1 الجيش NOUN 2 nsubj|2 مدنيا NOUN 2 obj");
        Assert.Equal([-1, 0, 0], tree.Heads);
        Assert.Equal(["root", "nsubj", "obj"], tree.Relations);
    }

    [Fact]
    public void Genitives_and_nouns_with_prepositions_are_told_apart()
    {
        // هجوم المسلحين على المدينة
        var tree = Project("0 هجوم NOUN 0 root|1 المسلحين NOUN 1 nmod|2 علي ADP 4 case|3 المدينه NOUN 1 nmod");
        Assert.Equal([-1, 0, 3, 0], tree.Heads);
        Assert.Equal(["root", "nmod", "case", "nmod:prep"], tree.Relations);
    }

    [Fact]
    public void A_preposition_written_with_its_noun_counts_too()
    {
        // رحب بالقرار
        var tree = Project("0 رحب VERB 0 root|1 ب ADP 3 case|1 القرار NOUN 1 obj");
        Assert.Equal([-1, 0], tree.Heads);
        Assert.Equal(["root", "obl:arg"], tree.Relations);
    }

    [Fact]
    public void A_counted_noun_takes_the_place_of_its_number()
    {
        // قتل خمسة جنود
        var tree = Project("0 قتل VERB 0 root|1 خمسه NUM 1 nummod|2 جنود NOUN 2 nmod");
        Assert.Equal([-1, 2, 0], tree.Heads);
        Assert.Equal(["root", "nummod", "nsubj"], tree.Relations);
    }

    [Fact]
    public void A_name_after_a_whole_title_is_an_apposition()
    {
        // رئيس الوزراء العبادي
        var tree = Project("0 رئيس NOUN 0 root|1 الوزراء NOUN 1 nmod|2 حيدر X 4 nmod|3 عبادي X 1 nmod");
        Assert.Equal(["root", "nmod", "flat", "appos"], tree.Relations);
    }

    [Fact]
    public void A_relative_pronoun_belongs_to_its_clause()
    {
        // الرجل الذي زار
        var tree = Project("0 الرجل NOUN 0 root|1 الذي PRON 1 cc|2 زار VERB 1 acl");
        Assert.Equal([-1, 2, 0], tree.Heads);
        Assert.Equal(["root", "nsubj:rel", "acl:relcl"], tree.Relations);
    }

    [Fact]
    public void Kana_hands_its_subject_on()
    {
        // كان الجيش يقصف المدينة
        var tree = Project("0 كان VERB 0 root|1 الجيش NOUN 1 nsubj|2 يقصف VERB 1 xcomp|3 المدينه NOUN 3 obj");
        Assert.Equal([-1, 2, 0, 2], tree.Heads);
    }

    [Fact]
    public void Marks_are_left_out()
    {
        var tree = Project("0 قال VERB 0 root|1 : PUNCT 1 punct|2 الوزير NOUN 2 nsubj", [0, -1, 1]);
        Assert.Equal([-1, 0], tree.Heads);
    }

    [Fact]
    public void Any_tree_over_segments_makes_a_tree_over_words()
    {
        var labels = new[] { "nmod", "nsubj", "obj", "cc", "acl", "nummod", "xcomp", "case", "conj" };
        var tags = new[] { "NOUN", "VERB", "NUM", "PRON", "ADP", "X", "PUNCT" };
        Gen.Select(Gen.Int[0, 1000].Array[1, 30], Gen.Int[0, 8].Array[30], Gen.Int[0, 6].Array[30], Gen.Bool.Array[30]).Sample(
            (places, relations, upos, starts) =>
            {
                // A head comes before its dependent in a shuffled order, so that all trees can come up.
                var count = places.Length;
                var order = Enumerable.Range(0, count).OrderBy(i => places[i]).ToArray();
                var heads = new int[count];
                for (var k = 0; k < count; k++)
                {
                    heads[order[k]] = k == 0 ? -1 : order[places[(k * 7) % count] % k];
                }

                var word = -1;
                var segments = Enumerable.Range(0, count).Select(i => new TaggedSegment("كلمه", tags[upos[i]], "_", "كان", i == 0 || starts[i] ? ++word : word)).ToArray();
                var marks = segments.Where(s => s.Upos == "PUNCT").Select(s => s.Word).ToHashSet();
                var token = 0;
                int[] tokenOf = [.. Enumerable.Range(0, word + 1).Select(w => marks.Contains(w) ? -1 : token++)];
                var tree = WordTree.Of(segments, new SegmentTree(heads, [.. relations[..count].Select(r => labels[r])]), tokenOf);
                Assert.Equal(token, tree.Heads.Count);
                Assert.True(token == 0 || Trees.IsTree(tree.Heads), string.Join(' ', tree.Heads));
            },
            iter: 3000);
    }

    /// <summary>Word, form, tag, head (from 1) and relation of each segment.</summary>
    private static WordTree Project(string text, int[]? tokenOf = null)
    {
        var cells = text.Split('|').Select(s => s.Split(' ')).ToArray();
        int Number(string s) => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture);
        var segments = cells.Select(c => new TaggedSegment(c[1], c[2], "_", c[1], Number(c[0]))).ToArray();
        var tree = new SegmentTree([.. cells.Select(c => Number(c[3]) - 1)], [.. cells.Select(c => c[4])]);
        return WordTree.Of(segments, tree, tokenOf ?? [.. Enumerable.Range(0, segments[^1].Word + 1)]);
    }
}
