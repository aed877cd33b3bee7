using Isnad.Language.Lexicons;
using Isnad.Text;

namespace Isnad.Language.Tests.Lexicons;

public class LexiconCheckTests
{
    private const string VerbHeader = "lemma\troot\tform\tvowels\tmasdar\tactive\tpassive\ttransitive\tgloss\tnotes\n";
    private const string NounHeader = "lemma\troot\tplural\tgender\tclass\tgloss\tnotes\n";
    private const string FrameHeader = "word\tpos\ttrigger\tevent\tmode\tlabel\tactor\trecipient\twhen\tgen\tstrength\talso\tnotes\n";
    private const string Modes = "event\tmode\tnotes\nASSAULT\t-\t-\nASSAULT\taerial\t-\n";
    private const string Kill = "قتل\tق ت ل\t1\ta/u\tقتل\t-\t-\tyes\tkill\t-\n";

    [Theory]
    [InlineData("أقتل\tق ت ل\t1\ta/u\tقتل\t-\t-\tyes\tkill\t-\n", "lemma-mismatch")]
    [InlineData("قتل\tق ت ل\t11\ta/u\tقتل\t-\t-\tyes\tkill\t-\n", "unknown-form")]
    [InlineData("قتل\tق ت\t1\ta/u\tقتل\t-\t-\tyes\tkill\t-\n", "root-length")]
    [InlineData("قتل\tق ت ل\t1\ta/u\t-\t-\t-\tyes\tkill\t-\n", "no-masdar")]
    [InlineData("قتل\tق ت ل\t1\tau\tقتل\t-\t-\tyes\tkill\t-\n", "bad-vowels")]
    [InlineData("قتل\tق ت ل\t1\ta/u\tقتل\t-\t-\tyes\t-\t-\n", "no-gloss")]
    [InlineData(Kill + "قتل\tق ت ل\t1\ta/i\tقتل\t-\t-\tno\tkill\t-\n", "duplicate")]
    public void Finds_contradictions_in_verbs(string rows, string code)
    {
        using var folder = new LexiconFolder();
        folder.Write("verbs.tsv", VerbHeader + rows);

        var finding = Assert.Single(LexiconCheck.Run(folder.Path));

        Assert.Equal((code, "verbs.tsv"), (finding.Code, finding.File));
        Assert.Equal(rows.Count(c => c == '\n') + 1, finding.Line);
    }

    [Theory]
    [InlineData("ASSAULT\taerial\t-\t-\t-\tExplosions\tAir strike\t-\nASSAULT\t-\t-\t-\t-\t-\t-\t-\n", null)]
    [InlineData("ASSAULT\t-\t-\t-\t-\tExplosions\tBig bang\t-\n", "acled-name")]
    [InlineData("ASSAULT\t-\t-\tREB\t-\tExplosions\tAir strike\t-\n", "acled-unmapped")]
    [InlineData("ASSAULT\t-\t-\t-\t-\t-\t-\t-\nASSAULT\tdrone\t-\t-\t-\t-\t-\t-\n", "acled-unused")]
    public void Finds_gaps_in_the_map_to_ACLED(string rows, string? code)
    {
        using var folder = new LexiconFolder();
        folder.Write("verbs.tsv", VerbHeader + Kill);
        folder.Write("plover-modes.tsv", Modes);
        folder.Write("frames.tsv", FrameHeader + "قتل\tverb\t-\tASSAULT\taerial\t-\tsubj\tobj\t-\tobj\tstrong\t-\t-\n");
        folder.Write("acled-types.tsv", "event_type\tsub_event_type\nExplosions\tAir strike\n");
        folder.Write("acled.tsv", "event\tmode\tlabel\tactor\trecipient\tacled_event_type\tacled_sub_event_type\tnotes\n" + rows);

        Assert.Equal(code, LexiconCheck.Run(folder.Path).Select(f => f.Code).SingleOrDefault());
    }

    [Theory]
    [InlineData("قتل\tverb\t-\tASSAULT\taerial\t-\tsubj\tobj\tnear~weapon\tobj\tstrong\t-\t-\n", null)]
    [InlineData("قتال\tverb\t-\tASSAULT\t-\t-\tsubj\tobj\t-\tobj\tstrong\t-\t-\n", "unknown-word")]
    [InlineData("قتل\tverb\t-\tATTACK\t-\t-\tsubj\tobj\t-\tobj\tstrong\t-\t-\n", "unknown-event")]
    [InlineData("قتل\tverb\t-\tASSAULT\tvisit\t-\tsubj\tobj\t-\tobj\tstrong\t-\t-\n", "unknown-mode")]
    [InlineData("قتل\tverb\t-\tASSAULT\t-\t-\tsubj\tobj\tobj~facility\tobj\tstrong\t-\t-\n", "class-without-nouns")]
    [InlineData("قتل\tverb\t-\tASSAULT\t-\t-\tsubj\tobj\tobj~lemma:حلم\tobj\tstrong\t-\t-\n", "unknown-condition-word")]
    public void Finds_gaps_in_frames(string row, string? code)
    {
        using var folder = new LexiconFolder();
        folder.Write("verbs.tsv", VerbHeader + Kill);
        folder.Write("nouns.tsv", NounHeader + "مدفع\tد ف ع\tمدافع\t-\tweapon.heavy\tgun\t-\n");
        folder.Write("plover-modes.tsv", Modes);
        folder.Write("frames.tsv", FrameHeader + row);

        Assert.Equal(code, LexiconCheck.Run(folder.Path).SingleOrDefault()?.Code);
    }

    [Theory]
    [InlineData("ASSAULT\taerial\tair-strike\tnear~weapon.heavy\t-\n", "ASSAULT\t*", null)]
    [InlineData("ASSAULT\tvisit\t-\tnear~weapon\t-\n", "ASSAULT\t*", "unknown-mode")]
    [InlineData("ASSAULT\taerial\t-\tnear~weapon|plane\t-\n", "ASSAULT\t*", "class-without-nouns")]
    [InlineData("", "ASSAULT\t*", "mode-without-cues")]
    public void Finds_gaps_in_mode_cues(string cues, string meaning, string? code)
    {
        using var folder = new LexiconFolder();
        folder.Write("verbs.tsv", VerbHeader + Kill);
        folder.Write("nouns.tsv", NounHeader + "مدفع\tد ف ع\tمدافع\t-\tweapon.heavy\tgun\t-\n");
        folder.Write("plover-modes.tsv", Modes);
        folder.Write("mode-cues.tsv", "event\tmode\tlabel\twhen\tnotes\n" + cues);
        folder.Write("frames.tsv", FrameHeader + $"قتل\tverb\t-\t{meaning}\t-\tsubj\tobj\t-\tobj\tstrong\t-\t-\n");

        Assert.Equal(code, LexiconCheck.Run(folder.Path).SingleOrDefault()?.Code);
    }

    [Fact]
    public void Finds_rows_of_frames_and_supporting_verbs_that_are_told_twice()
    {
        const string Row = "قتل\tverb\t-\tASSAULT\taerial\t-\tsubj\tobj\t-\tobj\tstrong\t-\t-\n";
        using var folder = new LexiconFolder();
        folder.Write("verbs.tsv", VerbHeader + Kill);
        folder.Write("plover-modes.tsv", Modes);
        folder.Write("frames.tsv", FrameHeader + Row + Row);
        folder.Write("support-verbs.tsv", "verb\tpreposition\tkind\tnotes\nقتل\tمن\tagent\t-\nقتل\tب\tagent\t-\nقتل\tمن\tpatient\t-\n");

        Assert.Equal([("duplicate", "frames.tsv", 3), ("duplicate", "support-verbs.tsv", 4)], LexiconCheck.Run(folder.Path).Select(f => (f.Code, f.File, f.Line)));
    }

    [Fact]
    public void The_shipped_lexicon_can_be_read_throughout() =>
        Assert.DoesNotContain(LexiconCheck.Run(LexiconTable.DefaultFolder), f => f.Code is "unreadable" or "unknown-form" or "root-length" or "bad-vowels" or "unknown-event" or "unknown-mode");
}
