using Isnad.Store;

namespace Isnad.Workbench.Web;

/// <summary>How many events may have begun in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Events">Events whose date begins in it, or that were published in it where nobody tells a date.</param>
public sealed record YearCount(int Year, long Events)
{
    private const int Most = 24;

    /// <summary>The years without a gap, at most the 24 that end with the last year of more than a hundredth of the events.</summary>
    public static IReadOnlyList<YearCount> Of(IEnumerable<DateCount> dates)
    {
        var years = (
            from date in dates
            where date.Date?.Earliest is not null
            group date.Events by date.Date!.Earliest!.Value.Year).ToDictionary(year => year.Key, year => year.Sum());
        var weighty = years.Where(year => year.Value * 100 >= years.Values.Sum()).Select(year => year.Key).ToArray();
        if (weighty.Length == 0)
        {
            return [];
        }

        var first = Math.Max(weighty.Min(), weighty.Max() - Most + 1);
        return [.. Enumerable.Range(first, weighty.Max() - first + 1).Select(year => new YearCount(year, years.GetValueOrDefault(year)))];
    }
}
