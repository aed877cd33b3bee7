namespace Isnad.Evaluation;

/// <summary>How far a figure moves with the choice of gold reports: as many are drawn again and again from those at hand, each as often as chance will (Efron 1979).</summary>
internal static class Bootstrap
{
    private const int Draws = 2000;
    private const int Seed = 1979;

    /// <summary>Intervals that hold 95 of 100 draws, a line each.</summary>
    /// <param name="reports">The scores of the reports one by one; at least one.</param>
    public static IReadOnlyList<ScoreInterval> Of(IReadOnlyList<CodingScore> reports)
    {
        var random = new Random(Seed);
        var draws = Enumerable.Range(0, Draws).Select(_ => Sum(reports, () => random.Next(reports.Count))).ToList();
        var next = 0;
        return [.. Sum(reports, () => next++).Select((line, at) => Interval(line, [.. draws.Select(draw => draw[at].F1).Order()]))];
    }

    private static IReadOnlyList<ScoreLine> Sum(IReadOnlyList<CodingScore> reports, Func<int> choose)
    {
        var sum = new CodingScore();
        for (var i = 0; i < reports.Count; i++)
        {
            sum.Add(reports[choose()]);
        }

        return sum.ToReport().Lines;
    }

    private static ScoreInterval Interval(ScoreLine line, double[] sorted) => new(line.Name, line.F1, sorted[Draws / 40], sorted[Draws - 1 - (Draws / 40)]);
}
