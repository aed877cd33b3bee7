namespace Isnad.Evaluation;

/// <summary>Counts of right, extra and missed things of one kind.</summary>
internal sealed class Tally
{
    private int _right;
    private int _extra;
    private int _missed;

    /// <summary>The counts of a name, begun where there are none.</summary>
    public static Tally Of(IDictionary<string, Tally> tallies, string name)
    {
        if (!tallies.TryGetValue(name, out var tally))
        {
            tallies[name] = tally = new Tally();
        }

        return tally;
    }

    public void Add(int right, int extra, int missed)
    {
        _right += right;
        _extra += extra;
        _missed += missed;
    }

    public void Add(RoleMatch match) => Add(match.Right, match.Extra, match.Missed);

    public void Add(Tally other) => Add(other._right, other._extra, other._missed);

    public ScoreLine ToLine(string name)
    {
        var precision = Share(_right, _right + _extra);
        var recall = Share(_right, _right + _missed);
        return new ScoreLine(
            name,
            Tenths.Round(100 * precision),
            Tenths.Round(100 * recall),
            precision + recall > 0 ? Tenths.Round(200 * precision * recall / (precision + recall)) : 0,
            _right + _missed,
            _right + _extra);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
