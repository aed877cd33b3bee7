using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Evaluation;
using Isnad.Exchange.Scheme;
using Isnad.Record;

namespace Isnad.Training.Coding;

/// <summary>A gold report beside what the rules find in it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Gold">Its gold coding.</param>
/// <param name="Scene">The events found, before roles are chosen.</param>
internal sealed record FoundEvents(Report Report, SchemeReport Gold, RoleScene Scene)
{
    /// <summary>Every event found that is in the gold coding, with the gold event.</summary>
    /// <param name="match">Which entities found are which gold ones.</param>
    public IEnumerable<(EventDraft Draft, SchemeEvent Gold)> Paired(out EntityMatch match)
    {
        var found = ToScheme();
        var entities = match = new EntityMatch(Gold.Entities, found.Entities);
        var pairs = EventPairing.Of(Gold, found, entities).Pairs;
        var drafts = Scene.Drafts.OrderBy(d => d.Trigger).ToList();
        return pairs.Select(p => (drafts[IndexOf(found.Events, p.Predicted)], p.Gold)).ToList();
    }

    /// <summary>What is found, as the scorer wants it.</summary>
    public SchemeReport ToScheme() => ToScheme(Scene.Drafts);

    /// <summary>The same with these events.</summary>
    public SchemeReport ToScheme(IReadOnlyList<EventDraft> drafts) => SchemeFile.FromRecord(Report, new ReportCoding
    {
        ReportId = Report.Id,
        Coder = "training",
        Entities = [.. Scene.Entities.Values],
        Events = EventBuilder.Build(Scene.Discourse, drafts),
        Relations = [],
    });

    private static int IndexOf(IReadOnlyList<SchemeEvent> events, SchemeEvent wanted)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (ReferenceEquals(events[i], wanted))
            {
                return i;
            }
        }

        throw new ArgumentException("no such event", nameof(wanted));
    }
}
