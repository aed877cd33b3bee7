using Isnad.Language.Learned;

namespace Isnad.Training.Words;

/// <summary>Learns the tagger; the tags to the left are its own guesses, as they will be in use.</summary>
internal static class TaggerTraining
{
    private const int Bits = 18;

    public static SegmentTagger Learn(Func<Random, IReadOnlyList<TagSample>> samples, FactBook facts, int rounds, float rate, float dropout, int seed)
    {
        var model = new LinearModel(Bits, Tagset.Columns, facts.Vectors.Dimensions * 3);
        var trainer = new LinearTrainer(model, rate, dropout, seed);
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++)
        {
            var order = samples(random).ToArray();
            random.Shuffle(order);
            var (right, all) = (0, 0);
            foreach (var sample in order)
            {
                right += Learn(sample, trainer, facts);
                all += sample.Inputs.Length;
            }

            Console.WriteLine($"  tagger round {round + 1}: {100.0 * right / all:F2} % while learning");
        }

        return new SegmentTagger(model, facts);
    }

    private static int Learn(TagSample sample, LinearTrainer trainer, FactBook facts)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        Span<float> dense = stackalloc float[facts.Vectors.Dimensions * 3];
        Span<float> scores = stackalloc float[Tagset.Columns];
        var (t1, t2, right) = (30, 30, 0);
        for (var i = 0; i < sample.Inputs.Length; i++)
        {
            var used = trainer.Thin(features[..TagFeatures.Of(sample.Inputs, i, t1, t2, sample.Domain, features)]);
            TagFeatures.Dense(sample.Inputs, i, facts.Vectors, dense);
            trainer.Model.Score(features[..used], dense, scores);
            var guess = 0;
            for (var q = 0; q < Tagset.Questions; q++)
            {
                var part = scores.Slice(Tagset.Starts[q], Tagset.Answers(q));
                var best = Softmax.Gradient(part, sample.Answers[(i * Tagset.Questions) + q]);
                guess = q == 0 ? best : guess;
            }

            trainer.Update(features[..used], dense, scores);
            right += guess == sample.Answers[i * Tagset.Questions] ? 1 : 0;
            (t1, t2) = (guess, t1);
        }

        return right;
    }
}
