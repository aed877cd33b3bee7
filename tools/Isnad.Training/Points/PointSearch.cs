namespace Isnad.Training.Points;

/// <summary>Looks for whole points of signs that serve better: sign by sign a little more or less, kept where the figure rises.</summary>
/// <param name="gain">By how much the figure must rise, so that points do not follow single reports.</param>
internal sealed class PointSearch(double gain)
{
    private const int Rounds = 4;
    private static readonly int[] Steps = [2, -2];

    /// <summary>The best points found from a start; the same for the same start.</summary>
    /// <param name="start">Points by sign.</param>
    /// <param name="signs">All signs that may have points.</param>
    /// <param name="figure">How well points serve.</param>
    public Dictionary<string, int> From(IReadOnlyDictionary<string, int> start, IEnumerable<string> signs, Func<IReadOnlyDictionary<string, int>, double> figure)
    {
        var points = new Dictionary<string, int>(start, StringComparer.Ordinal);
        var order = signs.Order(StringComparer.Ordinal).ToList();
        var best = figure(points);
        for (var round = 0; round < Rounds; round++)
        {
            var before = best;
            foreach (var (sign, step) in order.SelectMany(sign => Steps.Select(step => (sign, step))))
            {
                var tried = new Dictionary<string, int>(points, StringComparer.Ordinal) { [sign] = points.GetValueOrDefault(sign) + step };
                if (figure(tried) is var reached && reached > best + gain)
                {
                    (points, best) = (tried, reached);
                }
            }

            if (best == before)
            {
                break;
            }
        }

        return points.Where(p => p.Value != 0).ToDictionary(StringComparer.Ordinal);
    }
}
