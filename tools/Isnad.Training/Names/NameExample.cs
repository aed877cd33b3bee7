using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>A sentence made ready for learning.</summary>
/// <param name="Features">Row numbers of the features of each word.</param>
/// <param name="Gold">For each chain the labels of the words, or null where this corpus does not tell.</param>
internal sealed record NameExample(int[][] Features, byte[]?[] Gold)
{
    /// <summary>How much it counts beside others.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>The labels of a chain, with an inside tag that follows nothing of its type made a beginning.</summary>
    public static byte[] Labels(NameChain chain, string[][] tags)
    {
        var labels = new byte[tags.Length];
        for (var i = 0; i < tags.Length; i++)
        {
            var label = tags[i].Select(chain.Label).FirstOrDefault(l => l > 0);
            labels[i] = (byte)(NameChain.Follows(i == 0 ? -1 : labels[i - 1], label) ? label : label - 1);
        }

        return labels;
    }
}
