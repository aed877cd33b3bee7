using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Output;

/// <summary>Tells linked events: what several reports say of one real event, and how many of them stand on their own.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="store">The record, or the record as it was.</param>
internal sealed class LinkLines(Terminal terminal, RecordStore store)
{
    private const int MostTellings = 20;

    private Messages Words => terminal.Messages;

    /// <summary>The report whose text and coding tell it, also where a copy of that text does.</summary>
    public static string SourceOf(EventTelling telling) => telling.CopyOf ?? telling.ReportId;

    /// <summary>Writes a line for each event of a report that other reports tell too.</summary>
    public void WriteShort(string report, IReadOnlyList<LinkedEvent> links)
    {
        var shared = links.Where(linked => linked.Reports.Count > 1).ToList();
        if (shared.Count == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Say("show-linked", shared.Count);
        foreach (var linked in shared)
        {
            var own = string.Join("، ", linked.Tellings.Where(told => SourceOf(told) == report && told.EventId is not null).Select(told => told.EventId).Distinct(StringComparer.Ordinal));
            terminal.Line("  " + string.Join(" · ", new[] { own, linked.Id }.Where(part => part.Length > 0).Select(Bidi.Isolate).Append(Counts(linked))));
        }
    }

    /// <summary>Writes a linked event at length.</summary>
    /// <param name="linked">The event.</param>
    /// <param name="shown">The telling that was told already; null for none.</param>
    public void Write(LinkedEvent linked, string? shown = null)
    {
        terminal.Say("linked-event", Bidi.Isolate(linked.Id), Counts(linked));
        if (linked is { IsSingleOrigin: true, Reports.Count: > 1 })
        {
            terminal.Say("linked-single");
        }

        var others = linked.Tellings.Where(told => told.Key != shown).GroupBy(told => told.ReportId, StringComparer.Ordinal).Select(Others)
            .Where(other => shown is null || other.Keys.Count > 0 || !shown.StartsWith(other.Report + "#", StringComparison.Ordinal)).ToList();
        foreach (var (report, source, keys) in others.Take(MostTellings))
        {
            var publisher = store.Report(source)?.Report.Publisher ?? Words["unknown"];
            terminal.Say("linked-telling", string.Join("، ", (keys.Count > 0 ? keys : [report]).Select(Bidi.Isolate)), Bidi.Isolate(publisher));
        }

        if (others.Count > MostTellings)
        {
            terminal.Say("linked-more", others.Count - MostTellings);
        }

        if (linked.Deniers.Count > 0)
        {
            terminal.Say("linked-denied", string.Join("، ", linked.Deniers.Select(party => Bidi.Isolate(party.Name))));
        }

        WriteTolls(linked);
        foreach (var contradiction in linked.Contradictions)
        {
            terminal.Say("linked-differ", Words["point-" + Terms.Of(contradiction.Point)], string.Join(" / ", contradiction.Versions.Select(Version)));
        }
    }

    /// <summary>A report with the events of its coding that tell it; it may tell it without any.</summary>
    private static (string Report, string Source, List<string> Keys) Others(IGrouping<string, EventTelling> tellings) =>
        (tellings.Key, SourceOf(tellings.First()), [.. tellings.Where(told => told.EventId is not null).Select(told => told.Key).Distinct(StringComparer.Ordinal)]);

    private void WriteTolls(LinkedEvent linked)
    {
        (Toll? Toll, string Name)[] tolls = [(linked.Dead, "dead"), (linked.Injured, "injured"), (linked.Arrested, "arrested"), (linked.Present, "present")];
        foreach (var (toll, name) in tolls)
        {
            if (toll is { Figures.Count: > 1 })
            {
                terminal.Say("linked-toll", Words["size-" + name], toll.Low, toll.Best, toll.High);
            }
        }
    }

    private string Counts(LinkedEvent linked) => Words["linked-counts", linked.Reports.Count, linked.Outlets.Count, linked.Origins.Count];

    private static string Version(ContradictionVersion version) => $"{Bidi.Isolate(version.Value)} ({string.Join("، ", version.Reports.Select(Bidi.Isolate))})";
}
