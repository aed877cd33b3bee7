using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Evaluation;
using Isnad.Exchange.Scheme;
using Isnad.Record;

namespace Isnad.Training.Choices;

/// <summary>A gold report with our events of it, each beside the gold event that it is, if it is one.</summary>
internal sealed class CodedReport
{
    public CodedReport(int index, Report report, SchemeReport gold, CodingScene scene)
    {
        Index = index;
        Report = report;
        Gold = gold;
        Scene = scene;
        Drafts = [.. scene.Drafts.OrderBy(d => d.Trigger)];
        Events = EventBuilder.Build(scene.Discourse, Drafts);
        var scheme = Scheme(Events);
        Entities = new EntityMatch(gold.Entities, scheme.Entities);
        var pairs = EventPairing.Of(gold, scheme, Entities).Pairs;
        for (var i = 0; i < Drafts.Count; i++)
        {
            GoldOf[Drafts[i]] = pairs.FirstOrDefault(p => ReferenceEquals(p.Predicted, scheme.Events[i])).Gold;
        }

        Taught = [.. Drafts.Select(draft => (draft, GoldOf[draft])), .. MissedEvents.Of(this)];
    }

    public int Index { get; }

    public Report Report { get; }

    public SchemeReport Gold { get; }

    public CodingScene Scene { get; }

    /// <summary>Our events in the order of the text.</summary>
    public IReadOnlyList<EventDraft> Drafts { get; }

    /// <summary>The same as records.</summary>
    public IReadOnlyList<Event> Events { get; }

    /// <summary>Which gold entities ours may be.</summary>
    public EntityMatch Entities { get; }

    /// <summary>The gold event of each of ours; null for an extra one.</summary>
    public Dictionary<EventDraft, SchemeEvent?> GoldOf { get; } = [];

    /// <summary>What can be learned from: our events, each with its gold event, and the gold events that were missed.</summary>
    public IReadOnlyList<(EventDraft Draft, SchemeEvent? Gold)> Taught { get; }

    /// <summary>The report as the scorer reads it, with these events.</summary>
    public SchemeReport Scheme(IReadOnlyList<Event> events) => SchemeFile.FromRecord(Report, new ReportCoding
    {
        ReportId = Report.Id,
        Coder = "training",
        Entities = [.. Scene.Roles.Entities.Values],
        Events = events,
        Relations = [],
    });
}
