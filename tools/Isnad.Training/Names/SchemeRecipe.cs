using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>How a scheme is learned from sentences.</summary>
/// <param name="Name">The scheme's name.</param>
/// <param name="Chains">Its chains.</param>
/// <param name="Rounds">Rounds over the sentences.</param>
/// <param name="Boldness">How much is added to the score of every label but "outside" when reading, for recall.</param>
/// <param name="Seed">Seed.</param>
internal sealed record SchemeRecipe(string Name, IReadOnlyList<NameChain> Chains, int Rounds, float Boldness, int Seed)
{
    /// <summary>How often a feature must occur.</summary>
    public int Least { get; init; } = 2;

    /// <summary>Share of features left out while learning.</summary>
    public double Dropout { get; init; } = 0.2;

    /// <summary>How often the scheme is learned, each time with other chances; the mean of the weights is taken.</summary>
    public int Voices { get; init; } = 1;

    /// <summary>Learns from words.</summary>
    public NameScheme Learn(NameFeatures features, IReadOnlyList<NameWord[]> texts, IReadOnlyList<byte[]?[]> gold) =>
        Learn([.. texts.Select(text => new NamePassage(text, features).Features())], gold);

    /// <summary>Learns from features.</summary>
    public NameScheme Learn(IReadOnlyList<uint[][]> features, IReadOnlyList<byte[]?[]> gold)
    {
        var index = new FeatureIndex();
        foreach (var sentence in features)
        {
            index.Count(sentence);
        }

        index.Keep(Least);
        var examples = features.Select((sentence, i) => new NameExample(index.RowsOf(sentence), gold[i])).ToArray();
        var learner = new SchemeLearner(Chains, index.Rows.Count, Seed) { Dropout = Dropout };
        learner.Learn(examples, Rounds);
        for (var voice = 1; voice < Voices; voice++)
        {
            var other = new SchemeLearner(Chains, index.Rows.Count, Seed + voice) { Dropout = Dropout };
            other.Learn(examples, Rounds);
            learner.Mix(other, 1f / (voice + 1));
        }

        return learner.Finish(Name, index.Rows).Favoring([.. Chains.Select(c => Evenly(c, Boldness))]);
    }

    /// <summary>The same gain for every label of a chain but "outside".</summary>
    public static float[] Evenly(NameChain chain, float gain) => [.. Enumerable.Range(0, chain.Labels).Select(label => label == 0 ? 0 : gain)];
}
