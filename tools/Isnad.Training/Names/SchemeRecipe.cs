using Isnad.Language.Learned;
using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>How a scheme is learned from sentences.</summary>
/// <param name="Name">The scheme's name.</param>
/// <param name="Chains">Its chains.</param>
/// <param name="Vectors">The words' vectors.</param>
/// <param name="Units">Units of the layer over the vectors; 0 for none.</param>
/// <param name="Rounds">Rounds over the sentences.</param>
/// <param name="Boldness">How much is taken from the score of "outside" when reading, for recall.</param>
/// <param name="Seed">Seed.</param>
internal sealed record SchemeRecipe(string Name, IReadOnlyList<NameChain> Chains, WordVectors Vectors, int Units, int Rounds, float Boldness, int Seed)
{
    /// <summary>How often a feature must occur.</summary>
    public int Least { get; init; } = 2;

    /// <summary>Share of features left out while learning.</summary>
    public double Dropout { get; init; } = 0.2;

    /// <summary>Further features of each word, as hashes, such as what an earlier tagger said.</summary>
    public Func<int, uint[][]>? Further { get; init; }

    /// <summary>Learns.</summary>
    public NameScheme Learn(NameFeatures features, IReadOnlyList<NameWord[]> texts, IReadOnlyList<byte[]?[]> gold, Action<string>? progress = null)
    {
        var index = new FeatureIndex();
        for (var i = 0; i < texts.Count; i++)
        {
            index.Count(All(features, texts[i], i));
        }

        index.Keep(Least);
        var examples = texts.Select((text, i) => new NameExample(text, index.RowsOf(All(features, text, i)), gold[i])).ToArray();
        var learner = new SchemeLearner(Chains, index.Rows.Count, Vectors, Units, Seed) { Dropout = Dropout };
        learner.Learn(examples, Rounds, progress);
        return learner.Finish(Name, index.Rows, Boldness);
    }

    private uint[][] All(NameFeatures features, NameWord[] text, int number)
    {
        var all = FeatureIndex.Extract(features, text);
        if (Further?.Invoke(number) is { } further)
        {
            for (var i = 0; i < all.Length; i++)
            {
                all[i] = [.. all[i], .. further[i]];
            }
        }

        return all;
    }
}
