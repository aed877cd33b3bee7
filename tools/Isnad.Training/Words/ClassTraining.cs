using Isnad.Language.Learned;

namespace Isnad.Training.Words;

/// <summary>Learns <see cref="WordClasses"/> from what the dictionary says of words of the raw news.</summary>
internal static class ClassTraining
{
    private const int Bits = 17;

    public static WordClasses Learn(IReadOnlyList<(string Word, HashSet<(int Class, string Lemma)> Found)> words, WordVectors vectors, int rounds, int seed)
    {
        var trainer = new LinearTrainer(new LinearModel(Bits, WordClasses.Count, vectors.Dimensions), 0.1f, 0.1f, seed);
        var random = new Random(seed);
        var order = words.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            var right = 0;
            foreach (var (word, found) in order)
            {
                right += Learn(word, found, vectors, trainer) ? 1 : 0;
            }

            Console.WriteLine($"  classes round {round + 1}: all right for {100.0 * right / order.Length:F2} % of {order.Length} words");
        }

        return new WordClasses(trainer.Model);
    }

    private static bool Learn(string word, HashSet<(int Class, string Lemma)> found, WordVectors vectors, LinearTrainer trainer)
    {
        Span<uint> features = stackalloc uint[160];
        Span<float> dense = stackalloc float[vectors.Dimensions];
        Span<float> scores = stackalloc float[WordClasses.Count];
        var used = trainer.Thin(features[..WordClasses.Features(word, features)]);
        vectors.Copy(vectors.IndexOf(word), dense);
        trainer.Model.Score(features[..used], dense, scores);
        var right = true;
        for (var i = 0; i < scores.Length; i++)
        {
            var gold = found.Any(f => f.Class == i);
            right &= scores[i] > 0 == gold;
            scores[i] = (1 / (1 + MathF.Exp(-scores[i]))) - (gold ? 1 : 0);
        }

        trainer.Update(features[..used], dense, scores);
        return right;
    }
}
