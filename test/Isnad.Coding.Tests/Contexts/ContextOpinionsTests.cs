using CsCheck;
using Isnad.Coding.Contexts;
using Isnad.Coding.Meanings;
using Isnad.Coding.Tests.Actors;
using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Tests.Contexts;

/// <summary>What the context model thinks of the choices of a report.</summary>
public sealed class ContextOpinionsTests
{
    /// <summary>Where the number of looks stands in the file: after the mark and three sizes.</summary>
    private const int HeadsAt = 16;
    private static readonly string File = Path.Combine(Readers.ModelsFolder, ContextHeads.FileName);
    private static readonly ContextHeads Heads = ContextHeads.Load(File);
    private static readonly OpinionWeights ContextAlone = new(Enum.GetValues<ContextTask>().Select(OpinionWeights.NameOf).Distinct().ToDictionary(name => name, _ => (0f, 1f)));

    [Fact]
    public void A_word_means_what_its_sentence_makes_of_it()
    {
        var assault = Meaning.Of(EventType.Assault);
        Assert.True(MeaningOf("قصف", "قصف الجيش مواقع المسلحين في المدينة أمس.")[assault] > 0.5f);
        Assert.True(MeaningOf("ضرب", "ضرب المعلم مثلا من التاريخ القديم.")[Meaning.None] > 0.5f);
    }

    [Fact]
    public void Who_does_it_is_likelier_than_whom_it_is_done_to()
    {
        var (opinions, words) = Of("قتل مسلحون ثلاثة جنود في هجوم على نقطة تفتيش قرب المدينة.");
        var (word, doers, sufferers) = (words.IndexOf("قتل"), words.IndexOf("مسلحون"), words.IndexOf("ثلاثه"));
        Assert.True(opinions.Weighed(ContextTask.Actor, 0, word, doers) > opinions.Weighed(ContextTask.Actor, 0, word, sufferers));
        Assert.True(opinions.Weighed(ContextTask.Recipient, 0, word, sufferers, doers) > opinions.Weighed(ContextTask.Recipient, 0, word, doers, doers));
    }

    [Fact]
    public void Scores_are_those_of_the_program_that_learned_them()
    {
        // From contexts.py with the numbers of half precision that were packed: bytes are a little coarser.
        var (opinions, words) = Of("قصف الجيش مواقع المسلحين في المدينة أمس، وقتل ثلاثة منهم.");
        double[] actors = [6.69, -0.74, -1.86, -4.95, -8.2, -3.54, -0.37, -5.29, -5.02];
        double[] recipients = [-5.43, 3.43, 5.08, -3.65, -8.6, -6.13, -3.64, 1.25, -0.65];
        for (var word = 1; word < words.Count; word++)
        {
            Assert.Equal(actors[word - 1], opinions.Weighed(ContextTask.Actor, 0, 0, word), 0.5);
            Assert.Equal(recipients[word - 1], opinions.Weighed(ContextTask.Recipient, 0, 0, word, 1), 0.5);
        }

        Assert.Equal(-0.58, opinions.Weighed(ContextTask.Actor, 0, 0, one: null), 0.2);
    }

    [Fact]
    public void An_opinion_is_the_same_whenever_it_is_asked_for()
    {
        const string text = "أعلنت الحكومة أن الشرطة اعتقلت أربعة متظاهرين في العاصمة يوم الجمعة.";
        var (one, words) = Of(text);
        var (other, _) = Of(text);
        var questions = from task in Enum.GetValues<ContextTask>() where task <= ContextTask.Telling from @event in Enumerable.Range(0, words.Count) from candidate in Enumerable.Range(0, words.Count) select (task, @event, candidate);
        var asked = questions.ToList();
        var answers = asked.ToDictionary(q => q, q => one.Weighed(q.task, 0, q.@event, q.candidate));
        Assert.All(Enumerable.Reverse(asked), q => Assert.Equal(answers[q], other.Weighed(q.task, 0, q.@event, q.candidate)));
    }

    [Fact]
    public void Without_weight_the_model_changes_nothing() => Gen.Float[-9, 9].Sample(told =>
    {
        var (opinions, _) = Of("قتل جندي في حلب.", new OpinionWeights(new Dictionary<string, (float, float)>()));
        Assert.Equal(told, opinions.Weighed(ContextTask.Actor, told, 0, 1));
        Assert.Equal(told, opinions.Weighed(ContextTask.Date, told, 0, one: null));
    });

    [Fact]
    public void A_report_longer_than_a_stretch_is_read_to_its_end()
    {
        var sentences = string.Join(' ', Enumerable.Repeat("وقال الوزير إن الحكومة ستدرس الأمر قريبا.", 150));
        var (opinions, words) = Of(sentences + " وقتل الجيش سبعة مسلحين في المدينة.");
        Assert.InRange(words.Count, 1000, 1200);
        var likely = Even();
        opinions.WeighMeaning(words.LastIndexOf("وقتل"), likely);
        Assert.True(likely[Meaning.Of(EventType.Assault)] > 0.5f);
    }

    [Fact]
    public void A_text_without_words_has_no_vectors() => Assert.Empty(Heads.Model.Read([]));

    [Fact]
    public void Distances_are_told_apart_finer_near_by()
    {
        Assert.Equal(Enumerable.Range(12, 9), Enumerable.Range(-4, 9).Select(PairScorer.DistanceOf));
        Gen.Int[0, 3000].Select(Gen.Int[0, 3000]).Sample((near, far) =>
        {
            Assert.InRange(PairScorer.DistanceOf(far), 16, PairScorer.Distances - 1);
            Assert.Equal(32, PairScorer.DistanceOf(far) + PairScorer.DistanceOf(-far));
            Assert.True(near > far || PairScorer.DistanceOf(near) <= PairScorer.DistanceOf(far));
        });
    }

    [Fact]
    public void A_file_that_is_cut_short_or_another_is_refused_by_name()
    {
        var (path, whole) = (Path.GetTempFileName(), System.IO.File.ReadAllBytes(File));
        Gen.Int[0, whole.Length - 1].Sample(
            length =>
            {
                System.IO.File.WriteAllBytes(path, whole[..length]);
                Assert.Contains(path, Assert.Throws<InvalidDataException>(() => ContextHeads.Load(path)).Message, StringComparison.Ordinal);
            },
            iter: 5,
            threads: 1);
        Array.Clear(whole, HeadsAt, sizeof(int));
        System.IO.File.WriteAllBytes(path, whole);
        Assert.Contains(path, Assert.Throws<InvalidDataException>(() => ContextHeads.Load(path)).Message, StringComparison.Ordinal);
        System.IO.File.WriteAllText(path, "no model at all");
        Assert.Contains(path, Assert.Throws<InvalidDataException>(() => ContextHeads.Load(path)).Message, StringComparison.Ordinal);
        System.IO.File.Delete(path);
    }

    [Theory]
    [InlineData("actor\t0\t0.5\tmuch\t-", "'much'")]
    [InlineData("actor\t0\t-1\t1\t-", "'-1'")]
    [InlineData("actor\t0\tNaN\t1\t-", "'NaN'")]
    [InlineData("actress\t0\t1\t1\t-", "'actress'")]
    [InlineData("date\t0\t1\t1\t-", "'date'")]
    [InlineData("actor\t-60\t1\t1\t-", "'-60'")]
    [InlineData("actor\tmany\t1\t1\t-", "'many'")]
    public void A_row_of_weights_that_is_not_understood_is_named_with_its_line(string row, string told)
    {
        var folder = Directory.CreateTempSubdirectory();
        System.IO.File.WriteAllText(Path.Combine(folder.FullName, OpinionWeights.File), "choice\tfrom\tsigns\tcontext\tnotes\ndate\t0\t1\t1\t-\n" + row + "\n");
        var message = Assert.Throws<LexiconException>(() => OpinionWeights.Load(folder.FullName)).Message;
        Assert.Contains(told, message, StringComparison.Ordinal);
        Assert.Contains(OpinionWeights.File, message, StringComparison.Ordinal);
        Assert.Contains('3', message);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Weights_of_a_choice_hold_from_so_many_words_of_a_report_on()
    {
        var folder = Directory.CreateTempSubdirectory();
        System.IO.File.WriteAllText(Path.Combine(folder.FullName, OpinionWeights.File), "choice\tfrom\tsigns\tcontext\tnotes\nactor\t60\t0.7\t0.2\t-\nactor\t0\t0.5\t0.4\t-\ntie\t60\t0.9\t0.3\t-\n");
        var weights = OpinionWeights.Load(folder.FullName);
        Assert.Equal((0.5f, 0.4f), weights.For(59)[(int)ContextTask.Actor]);
        Assert.Equal((0.7f, 0.2f), weights.For(60)[(int)ContextTask.OtherActor]);
        Assert.Equal((1f, 0f), weights.For(59)[(int)ContextTask.Tie]);
        Assert.Equal((1f, 0f), weights.For(900)[(int)ContextTask.Place]);
        Assert.Equal((0.1f, 0.1f), weights.With(ContextTask.Actor, (0.1f, 0.1f)).For(60)[(int)ContextTask.Actor]);
        Assert.Equal((0.5f, 0.4f), weights.With(ContextTask.Actor, (0.1f, 0.1f)).For(59)[(int)ContextTask.Actor]);
        folder.Delete(recursive: true);
    }

    private static float[] MeaningOf(string word, string text)
    {
        var (opinions, words) = Of(text);
        var likely = Even();
        opinions.WeighMeaning(words.IndexOf(word), likely);
        return likely;
    }

    private static float[] Even() => [.. Enumerable.Repeat(1f / Meaning.Count, Meaning.Count)];

    private static (ContextOpinions Opinions, List<string> Words) Of(string text, OpinionWeights? weights = null)
    {
        List<Token> tokens = [.. ActorTestBed.Reader.Read(text).Sentences.SelectMany(s => s.Tokens)];
        return (new ContextOpinions(Heads, weights ?? ContextAlone, tokens), tokens.ConvertAll(t => t.Folded));
    }
}
