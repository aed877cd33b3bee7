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
    /// <summary>Share of features left out while learning.</summary>
    public double Dropout { get; init; } = 0.2;

    /// <summary>Features whose strongest weight is smaller are left out of the scheme.</summary>
    public float Weakest { get; init; } = 0.02f;

    /// <summary>Learns from words.</summary>
    public NameScheme Learn(NameFeatures features, IReadOnlyList<NameWord[]> texts, IReadOnlyList<byte[]?[]> gold) =>
        Learn(new NameLessons([.. texts.Select(text => new NamePassage(text, features).Features())], gold));

    /// <summary>Learns from lessons.</summary>
    public NameScheme Learn(params IReadOnlyList<NameLessons> lessons)
    {
        var index = new FeatureIndex();
        foreach (var lesson in lessons)
        {
            foreach (var sentence in lesson.Features)
            {
                index.Count(sentence);
            }

            index.Keep(lesson.Least);
        }

        var learner = new SchemeLearner(Chains, index.Rows.Count, Seed) { Dropout = Dropout, Least = Weakest };
        learner.Learn([.. lessons.SelectMany(lesson => lesson.Examples(index))], Rounds);
        return learner.Finish(Name, index.Rows).Favoring([.. Chains.Select(c => Evenly(c, Boldness))]);
    }

    /// <summary>The same gain for every label of a chain but "outside".</summary>
    public static float[] Evenly(NameChain chain, float gain) => [.. Enumerable.Range(0, chain.Labels).Select(label => label == 0 ? 0 : gain)];
}
