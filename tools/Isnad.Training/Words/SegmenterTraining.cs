using Isnad.Language.Learned;

namespace Isnad.Training.Words;

/// <summary>Learns the segmenter: the right cut of each word against its other cuts.</summary>
internal static class SegmenterTraining
{
    private const int Bits = 19;

    public static WordSegmenter Learn(IReadOnlyList<SegmentSample> samples, FactBook facts, int rounds, int seed)
    {
        var model = new LinearModel(Bits, 1, 0);
        var trainer = new LinearTrainer(model, 0.1f, 0.1f, seed);
        var segmenter = new WordSegmenter(model, facts);
        var random = new Random(seed);
        var order = samples.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            var (right, all) = (0, 0);
            foreach (var sample in order)
            {
                for (var i = 0; i < sample.Words.Length; i++)
                {
                    if (sample.Cuts[i].Length > 1 && sample.Right[i] >= 0)
                    {
                        all++;
                        right += Learn(sample, i, segmenter, trainer) ? 1 : 0;
                    }
                }
            }

            Console.WriteLine($"  segmenter round {round + 1}: {100.0 * right / all:F2} % of {all} words with a choice");
        }

        // A fresh one: the old one remembers scores of half-learned weights.
        return new WordSegmenter(model, facts);
    }

    private static bool Learn(SegmentSample sample, int i, WordSegmenter segmenter, LinearTrainer trainer)
    {
        var cuts = sample.Cuts[i];
        var features = new uint[cuts.Length][];
        var scores = new float[cuts.Length];
        Span<uint> room = stackalloc uint[2 * WordSegmenter.Most];
        for (var c = 0; c < cuts.Length; c++)
        {
            var used = segmenter.Inside(cuts[c], sample.Words[i], room);
            used += segmenter.Around(cuts[c], sample.Words, i, room[used..]);
            features[c] = room[..trainer.Thin(room[..used])].ToArray();
            scores[c] = trainer.Model.Score(features[c]);
        }

        var best = Softmax.Gradient(scores, sample.Right[i]);
        for (var c = 0; c < cuts.Length; c++)
        {
            if (MathF.Abs(scores[c]) > 1e-4f)
            {
                trainer.Update(features[c], [], scores.AsSpan(c, 1));
            }
        }

        return best == sample.Right[i];
    }
}
