using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>Chooses how much is added to the scores of each type, so that most names are found right: precision and recall differ from type to type.</summary>
internal static class Gains
{
    private static readonly float[] Steps = [-0.6f, -0.3f, 0.3f, 0.6f];

    /// <summary>The gains of a chain's labels that give the best F1, one type after the other, twice around.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="decode">Labels of all sentences with given gains, by taggers that have not seen them.</param>
    /// <param name="gold">Their right labels.</param>
    public static float[] Of(NameChain chain, Func<float[], IEnumerable<int[]>> decode, IReadOnlyList<byte[]> gold)
    {
        var best = new float[chain.Labels];
        var most = F1(chain, decode(best), gold);
        for (var round = 0; round < 2; round++)
        {
            for (var type = 0; type < chain.Types.Count; type++)
            {
                foreach (var step in Steps)
                {
                    var tried = (float[])best.Clone();
                    tried[(2 * type) + 1] += step;
                    tried[(2 * type) + 2] += step;
                    if (F1(chain, decode(tried), gold) is var reached && reached > most)
                    {
                        (best, most) = (tried, reached);
                    }
                }
            }
        }

        return best;
    }

    private static double F1(NameChain chain, IEnumerable<int[]> found, IReadOnlyList<byte[]> gold)
    {
        var counts = new NameCounts();
        var i = 0;
        foreach (var labels in found)
        {
            counts.Add(chain, Array.ConvertAll(labels, l => (byte)l), gold[i++]);
        }

        return counts.F1();
    }
}
