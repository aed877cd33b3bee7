namespace Isnad.Workbench.Reviewing;

/// <summary>How far two coders agree, beyond what chance would give.</summary>
/// <param name="Units">Things that either of them judged.</param>
/// <param name="Same">Those that both judged alike.</param>
/// <param name="Kappa">Cohen's kappa (1960): 1 full agreement, 0 that of chance; null where chance alone gives full agreement.</param>
/// <param name="Alpha">Krippendorff's alpha for nominal values and two coders (2011), corrected for small samples; null under the same condition.</param>
public sealed record Agreement(int Units, int Same, double? Kappa, double? Alpha)
{
    /// <summary>The agreement of two coders who judged the same units.</summary>
    /// <param name="judged">What each said of every unit.</param>
    public static Agreement Of(IReadOnlyCollection<(string First, string Second)> judged)
    {
        double n = judged.Count;
        if (judged.Count == 0)
        {
            return new(0, 0, null, null);
        }

        var same = judged.Count(unit => unit.First == unit.Second);
        var first = judged.CountBy(unit => unit.First).ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        var second = judged.CountBy(unit => unit.Second).ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        string[] values = [.. first.Keys.Union(second.Keys)];
        int Count(Dictionary<string, int> counts, string value) => counts.GetValueOrDefault(value);

        var chance = values.Sum(value => Count(first, value) / n * (Count(second, value) / n));
        var differ = (n - same) / n;

        // Of 2n values in all, two drawn without putting back differ so often.
        var total = 2 * n;
        var expected = 1 - values.Sum(value => (double)(Count(first, value) + Count(second, value)) * (Count(first, value) + Count(second, value) - 1) / (total * (total - 1)));
        return new(judged.Count, same, chance >= 1 ? null : (same / n - chance) / (1 - chance), expected <= 0 ? null : 1 - differ / expected);
    }
}
