using Isnad.Language.Learned;
using Isnad.Text;

namespace Isnad.Training.Words;

/// <summary>Learns the lemmatizer from treebank words and from what the dictionary says of news words.</summary>
internal static class LemmaTraining
{
    private const int Bits = 20;

    private static readonly byte[] PosOfClass = [7, 0, 0, 7, 15, 15, 15, 9];

    /// <summary>An example: form, tags, lemma, all folded.</summary>
    internal readonly record struct Pair(string Form, uint Tags, string Lemma);

    /// <summary>Pairs of treebank sentences.</summary>
    public static IEnumerable<Pair> Pairs(IEnumerable<TagSample> samples)
    {
        foreach (var sample in samples)
        {
            for (var i = 0; i < sample.Inputs.Length; i++)
            {
                var answers = sample.Answers.AsSpan(i * Tagset.Questions, Tagset.Questions);
                yield return new Pair(sample.Inputs[i].Facts.Folded, Lemmatizer.Tags(answers, sample.Domain), Folding.Fold(sample.Sentence.Words[i].Lemma));
            }
        }
    }

    /// <summary>Pairs from the dictionary; number and gender are not known there.</summary>
    public static IEnumerable<Pair> Pairs(IEnumerable<(string Word, HashSet<(int Class, string Lemma)> Found)> words)
    {
        var answers = new byte[Tagset.Questions];
        foreach (var (word, found) in words)
        {
            foreach (var group in found.Where(f => f.Class != 7).GroupBy(f => PosOfClass[f.Class]).Where(g => g.DistinctBy(f => f.Lemma).Count() == 1))
            {
                var (kind, lemma) = group.First();
                answers[0] = group.Key;
                answers[1] = kind switch { 4 => 1, 5 => 2, 6 => 3, _ => (byte)0 };
                yield return new Pair(word, Lemmatizer.Tags(answers, 3), lemma);
            }
        }
    }

    /// <summary>Learns from the dictionary's pairs alone: a start for every fold.</summary>
    public static Lemmatizer Begin(IReadOnlyList<Pair> dictionary, FactBook facts, int seed)
    {
        var lemmatizer = new Lemmatizer(Scripts(dictionary, 5), new LinearModel(Bits, 1, 0), facts);
        Learn(lemmatizer, [.. dictionary], 2, seed);
        return lemmatizer;
    }

    /// <summary>Goes on with the treebank's pairs.</summary>
    public static Lemmatizer Learn(Lemmatizer begun, IReadOnlyList<Pair> treebank, FactBook facts, int rounds, int seed)
    {
        var model = new LinearModel(Bits, 1, 0);
        begun.Model.Weights.CopyTo(model.Weights, 0);
        var once = treebank.Distinct().ToArray();
        var lemmatizer = new Lemmatizer([.. begun.Scripts.Union(Scripts(once, 2), StringComparer.Ordinal)], model, facts);
        Learn(lemmatizer, once, rounds, seed);
        return new Lemmatizer(lemmatizer.Scripts, model, facts);
    }

    private static string[] Scripts(IReadOnlyList<Pair> pairs, int least) =>
    [
        .. pairs.CountBy(pair => LemmaScript.Of(pair.Form, pair.Lemma), StringComparer.Ordinal).Where(c => c.Value >= least)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key),
    ];

    private static void Learn(Lemmatizer lemmatizer, Pair[] pairs, int rounds, int seed)
    {
        var trainer = new LinearTrainer(lemmatizer.Model, 0.1f, 0.15f, seed);
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(pairs);
            var right = pairs.Count(pair => Learn(pair, lemmatizer, trainer));
            Console.WriteLine($"  lemma round {round + 1}: {100.0 * right / pairs.Length:F2} % of {pairs.Length} pairs, {lemmatizer.Scripts.Count} scripts");
        }
    }

    private static bool Learn(Pair pair, Lemmatizer lemmatizer, LinearTrainer trainer)
    {
        var candidates = lemmatizer.Candidates(pair.Form);
        var right = candidates.FindIndex(c => c.Lemma == pair.Lemma);
        if (right < 0 || candidates.Count == 1)
        {
            return right >= 0;
        }

        var features = new uint[candidates.Count][];
        var scores = new float[candidates.Count];
        Span<uint> room = stackalloc uint[Lemmatizer.Most];
        for (var c = 0; c < candidates.Count; c++)
        {
            var used = lemmatizer.Features(pair.Form, candidates[c].Script, candidates[c].Lemma, pair.Tags, room);
            features[c] = room[..trainer.Thin(room[..used])].ToArray();
            scores[c] = trainer.Model.Score(features[c]);
        }

        var best = Softmax.Gradient(scores, right);
        for (var c = 0; c < candidates.Count; c++)
        {
            if (MathF.Abs(scores[c]) > 1e-3f)
            {
                trainer.Update(features[c], [], scores.AsSpan(c, 1));
            }
        }

        return best == right;
    }
}
