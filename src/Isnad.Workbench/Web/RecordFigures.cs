using Isnad.Store;

namespace Isnad.Workbench.Web;

/// <summary>Figures of the whole record. They are counted once for each state of the record, as counting a large one takes a moment.</summary>
public sealed class RecordFigures(RecordStore record)
{
    private const int Most = 8;

    private readonly Lock _counting = new();
    private (long Entries, Figures? Figures) _counted = (-1, null);

    /// <summary>The figures as the record stands now.</summary>
    public Figures Now()
    {
        lock (_counting)
        {
            var entries = record.Entries();
            if (_counted.Figures is not { } figures || _counted.Entries != entries)
            {
                figures = Count();
                _counted = (entries, figures);
            }

            return figures;
        }
    }

    /// <summary>The counts read on connections of their own, so that they are made beside each other.</summary>
    private Figures Count()
    {
        var all = new EventQuery();
        var parties = Task.Run(() => record.EventParties(all, Most));
        var places = Task.Run(() => record.EventPlaces(all, Most));
        var counts = Task.Run(record.Counts);
        var years = YearCount.Of(record.EventFirstDays(all));
        var unreviewed = record.Events(all with { Review = Isnad.Record.ReviewState.Open, PageSize = 1 }).Total;
        Task.WaitAll(parties, places, counts);
        return new Figures(counts.Result, years, parties.Result, places.Result, unreviewed);
    }

    /// <summary>The figures of one state of the record.</summary>
    /// <param name="Counts">How much it holds.</param>
    /// <param name="Years">Events by year.</param>
    /// <param name="Parties">Who has a part in most events.</param>
    /// <param name="Places">Where most events took place.</param>
    /// <param name="Unreviewed">Events that nobody has decided about.</param>
    public sealed record Figures(
        RecordCounts Counts,
        IReadOnlyList<YearCount> Years,
        IReadOnlyList<ArgumentCount> Parties,
        IReadOnlyList<ArgumentCount> Places,
        long Unreviewed);
}
