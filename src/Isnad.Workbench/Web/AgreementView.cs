using System.Globalization;
using Isnad.Record;
using Isnad.Store;
using Isnad.Workbench.Reading;
using Isnad.Workbench.Reviewing;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Web;

/// <summary>Two codings of one report side by side, with how far they agree.</summary>
/// <param name="Report">The report.</param>
/// <param name="Codings">All codings of the newest version of its text, oldest first.</param>
/// <param name="First">One of them.</param>
/// <param name="Second">The other.</param>
/// <param name="Pairs">Events of the two, met by their words; in the order of the text.</param>
public sealed record AgreementView(
    Report Report,
    IReadOnlyList<StoredCoding> Codings,
    StoredCoding First,
    StoredCoding Second,
    IReadOnlyList<AgreementView.Pair> Pairs)
{
    private const string Nothing = "-";

    /// <summary>The report's coding as people left it; the second coding can be settled where it is this one.</summary>
    public required ReviewedCoding Standing { get; init; }

    /// <summary>Whether the second coding is the one that the record shows.</summary>
    public bool CanSettle => Second.Entry == Codings[^1].Entry;

    /// <summary>What was decided about an event that one of them has at least.</summary>
    public ReviewState StateOf(Pair pair) => pair.Second is { } second ? Standing.Of(second.Id).State
        : Standing.Coding.Events.Any(e => e.Trigger == pair.First!.Trigger && Standing.Of(e.Id).State == ReviewState.Added) ? ReviewState.Added
        : ReviewState.Open;

    /// <summary>On the type of each event, one that only one coder found counted as disagreement.</summary>
    public Agreement OnTypes => Agreement.Of([.. Pairs.Select(p => (Type(p.First), Type(p.Second)))]);

    /// <summary>On the standing of the events that both found.</summary>
    public Agreement OnStandings => Agreement.Of(
    [
        .. Pairs.Where(p => p is { First: not null, Second: not null }).Select(p => (Tokens.Of(Standings.Of(p.First!)), Tokens.Of(Standings.Of(p.Second!)))),
    ]);

    /// <summary>Reads what the address asks for; null where the report has not two codings.</summary>
    public static AgreementView? Of(RecordStore record, IQueryCollection query)
    {
        if (record.Report(query["report"].ToString()) is not { } stored)
        {
            return null;
        }

        StoredCoding[] codings = [.. record.Codings(stored.Report.Id).Where(coding => coding.IsOf(stored.Report))];
        if (codings.Length < 2)
        {
            return null;
        }

        StoredCoding Chosen(string name, StoredCoding usual) =>
            long.TryParse(query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var entry) ? Array.Find(codings, c => c.Entry == entry) ?? usual : usual;
        var (first, second) = (Chosen("first", codings[^2]), Chosen("second", codings[^1]));
        return record.Reviewed(stored.Report.Id) is { } standing
            ? new AgreementView(stored.Report, codings, first, second, Met(first.Coding, second.Coding)) { Standing = standing }
            : null;
    }

    /// <summary>Two events meet where a word of the one is a word of the other; each meets one at most.</summary>
    private static IReadOnlyList<Pair> Met(ReportCoding first, ReportCoding second)
    {
        var left = second.Events.ToList();
        var pairs = new List<Pair>();
        foreach (var one in first.Events)
        {
            var other = left.Find(e => e.Trigger.Overlaps(one.Trigger)) ?? left.Find(e => WordsOf(e).Any(word => WordsOf(one).Any(word.Overlaps)));
            if (other is not null)
            {
                left.Remove(other);
            }

            pairs.Add(new Pair(one, other));
        }

        return [.. pairs.Concat(left.Select(e => new Pair(null, e))).OrderBy(p => (p.First ?? p.Second)!.Trigger.Start)];
    }

    private static IEnumerable<Span> WordsOf(Event coded) => coded.Also.Prepend(coded.Trigger);

    private static string Type(Event? coded) => coded is null ? Nothing : Tokens.Of(coded.Type);

    /// <summary>An event of the one coding and that of the other at the same words; null where a coder found none.</summary>
    public sealed record Pair(Event? First, Event? Second)
    {
        /// <summary>Its name in a form.</summary>
        public string Name => $"{First?.Id ?? Nothing}:{Second?.Id ?? Nothing}";

        /// <summary>Whether the coders differ on what it is, how it stands, when, or in their numbers of parties.</summary>
        public bool Differs => First is null || Second is null || First.Type != Second.Type || First.Mode != Second.Mode
            || Standings.Of(First) != Standings.Of(Second) || First.Date != Second.Date
            || First.Actors.Count != Second.Actors.Count || First.Recipients.Count != Second.Recipients.Count;
    }
}
