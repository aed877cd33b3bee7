using System.Numerics.Tensors;

namespace Isnad.Language.Learned;

/// <summary>Answers the questions of <see cref="Tagset"/> for each segment, from left to right. Thread-safe.</summary>
internal sealed class SegmentTagger
{
    private readonly FactBook _facts;
    private readonly WordMemory<(WordFacts, uint), float[]> _memory = new(20_000);

    /// <summary>Creates a tagger; the model can learn no more.</summary>
    public SegmentTagger(LinearModel model, FactBook facts)
    {
        (Model, _facts) = (model, facts);
        model.Pack();
    }

    public LinearModel Model { get; }

    public FactBook Facts => _facts;

    /// <summary>The input of a segment.</summary>
    public TagInput Input(string folded, char first, char last, uint place, int word) => new(_facts.Of(folded), first, last, place, word);

    /// <summary>For each segment its answers, <see cref="Tagset.Questions"/> a segment.</summary>
    public byte[] Tag(ReadOnlySpan<TagInput> sentence, uint domain)
    {
        var questions = Tagset.Questions;
        var answers = new byte[sentence.Length * questions];
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        Span<float> scores = stackalloc float[Tagset.Columns];
        Span<short> sums = stackalloc short[Tagset.Columns];
        var (t1, t2) = (30, 30);
        var (left, own) = (Sums(TagFeatures.At(sentence, -1), domain), Sums(TagFeatures.At(sentence, 0), domain));
        for (var i = 0; i < sentence.Length; i++)
        {
            var right = Sums(TagFeatures.At(sentence, i + 1), domain);
            TensorPrimitives.Add(left.AsSpan(0, scores.Length), own.AsSpan(scores.Length, scores.Length), scores);
            TensorPrimitives.Add(scores, right.AsSpan(2 * scores.Length), scores);

            sums.Clear();
            Model.AddPacked(features[..TagFeatures.Together(sentence, i, t1, t2, domain, features)], sums);
            LinearModel.Unpack(sums, scores);
            for (var q = 0; q < questions; q++)
            {
                answers[(i * questions) + q] = (byte)Best(scores.Slice(Tagset.Starts[q], Tagset.Answers(q)));
            }

            (t1, t2) = (answers[i * questions], t1);
            (left, own) = (own, right);
        }

        return answers;
    }

    // What a word adds as the one to the left, as the word itself, as the one to the right: one after the other.
    private float[] Sums(WordFacts word, uint domain)
    {
        if (_memory.TryGet((word, domain), out var known))
        {
            return known;
        }

        var columns = Tagset.Columns;
        var sums = new float[3 * columns];
        var d = _facts.Vectors.Dimensions;
        Span<float> dense = stackalloc float[d];
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        Span<short> bytes = stackalloc short[columns];
        _facts.Vectors.Copy(word.Vector, dense);
        for (var place = 0; place < 3; place++)
        {
            var used = place switch
            {
                0 => TagFeatures.AsLeft(word, features),
                1 => TagFeatures.Own(word, domain, features),
                _ => TagFeatures.AsRight(word, features),
            };
            var part = sums.AsSpan(place * columns, columns);
            bytes.Clear();
            Model.AddPacked(features[..used], bytes);
            LinearModel.Unpack(bytes, part);
            Model.AddPackedDense(place * d, dense, part);
        }

        return _memory.Keep((word, domain), sums);
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
