using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>How a scheme is learned from sentences.</summary>
/// <param name="Name">The scheme's name.</param>
/// <param name="Chains">Its chains.</param>
/// <param name="Rounds">Rounds over the sentences.</param>
/// <param name="Boldness">How much is taken from the score of "outside" when reading, for recall.</param>
/// <param name="Seed">Seed.</param>
internal sealed record SchemeRecipe(string Name, IReadOnlyList<NameChain> Chains, int Rounds, float Boldness, int Seed)
{
    /// <summary>How often a feature must occur.</summary>
    public int Least { get; init; } = 2;

    /// <summary>Share of features left out while learning.</summary>
    public double Dropout { get; init; } = 0.2;

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
        return learner.Finish(Name, index.Rows, Boldness);
    }
}
