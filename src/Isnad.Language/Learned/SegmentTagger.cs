namespace Isnad.Language.Learned;

/// <summary>Answers the questions of <see cref="Tagset"/> for each segment, from left to right. Thread-safe.</summary>
internal sealed class SegmentTagger(LinearModel model, FactBook facts)
{
    public LinearModel Model => model;

    public FactBook Facts => facts;

    /// <summary>The input of a segment.</summary>
    public TagInput Input(string folded, char first, char last, uint place, int word) => new(facts.Of(folded), first, last, place, word);

    /// <summary>For each segment its answers, <see cref="Tagset.Questions"/> a segment.</summary>
    public byte[] Tag(ReadOnlySpan<TagInput> sentence, uint domain)
    {
        var questions = Tagset.Questions;
        var answers = new byte[sentence.Length * questions];
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        Span<float> dense = stackalloc float[facts.Vectors.Dimensions * 3];
        Span<float> scores = stackalloc float[Tagset.Columns];
        var (t1, t2) = (30, 30);
        for (var i = 0; i < sentence.Length; i++)
        {
            var used = TagFeatures.Of(sentence, i, t1, t2, domain, features);
            TagFeatures.Dense(sentence, i, facts.Vectors, dense);
            model.Score(features[..used], dense, scores);
            for (var q = 0; q < questions; q++)
            {
                answers[(i * questions) + q] = (byte)Best(scores.Slice(Tagset.Starts[q], Tagset.Answers(q)));
            }

            (t1, t2) = (answers[i * questions], t1);
        }

        return answers;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
