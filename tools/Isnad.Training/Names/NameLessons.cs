namespace Isnad.Training.Names;

/// <summary>Sentences that a scheme is learned from.</summary>
/// <param name="Features">The features of each word of each sentence.</param>
/// <param name="Gold">For each sentence and chain the labels of the words, or null where they are not told.</param>
internal sealed record NameLessons(IReadOnlyList<uint[][]> Features, IReadOnlyList<byte[]?[]> Gold)
{
    /// <summary>How much a sentence counts beside others.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>How often a feature must occur in them to be learned.</summary>
    public int Least { get; init; } = 2;

    /// <summary>The sentences ready for learning.</summary>
    public IEnumerable<NameExample> Examples(FeatureIndex index) =>
        Features.Select((sentence, i) => new NameExample(index.RowsOf(sentence), Gold[i]) { Weight = Weight });
}
