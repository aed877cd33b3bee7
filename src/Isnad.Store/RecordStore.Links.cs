using Isnad.Record;

namespace Isnad.Store;

/// <summary>Links of the record: which events and names of different reports are one.</summary>
public sealed partial class RecordStore
{
    /// <summary>A linked event by id; null where there is none.</summary>
    public LinkedEvent? LinkedEvent(string id) => Read(connection => new LinkedList(connection).Event(id));

    /// <summary>A page of linked events, the newest first.</summary>
    public Page<LinkedEvent> LinkedEvents(LinkedEventQuery query) => Read(connection => new LinkedList(connection).Page(query));

    /// <summary>The linked events that a report tells, in the order of its text.</summary>
    /// <param name="reportId">A report, or a copy of one.</param>
    /// <param name="eventId">Only the one that this event of its coding is part of; null for all.</param>
    public IReadOnlyList<LinkedEvent> LinkedEventsOf(string reportId, string? eventId = null) => Read(connection => new LinkedList(connection).EventsOf(reportId, eventId));

    /// <summary>Every linked event in the order of their ids, not held in memory together.</summary>
    public IEnumerable<LinkedEvent> LinkedEvents() => Read(connection => new LinkedList(connection).EventIds()).Select(LinkedEvent).OfType<LinkedEvent>();

    /// <summary>A linked entity by id; null where there is none.</summary>
    public LinkedEntity? LinkedEntity(string id) => Read(connection => new LinkedList(connection).Entity(id));

    /// <summary>A page of linked entities, those with most mentions first.</summary>
    /// <param name="letters">Letters of a name, compared folded; null for all.</param>
    /// <param name="kind">What they are; null for all.</param>
    /// <param name="after">Cursor of the page, from <see cref="Page{T}.Next"/>; null for the first.</param>
    /// <param name="size">Most rows to give, 1 to 1000.</param>
    public Page<LinkedEntityRow> LinkedEntities(string? letters, EntityKind? kind, string? after, int size) =>
        Read(connection => new LinkedList(connection).Entities(letters, kind, after, Math.Clamp(size, 1, 1000)));

    /// <summary>Every linked entity in the order of their ids, not held in memory together.</summary>
    public IEnumerable<LinkedEntity> LinkedEntities() => Read(connection => new LinkedList(connection).EntityIds()).Select(LinkedEntity).OfType<LinkedEntity>();

    /// <summary>Id of the linked entity that an entity of a report's coding is; null where it is none.</summary>
    public string? LinkedEntityOf(string reportId, string entityId) => Read(connection => new LinkedList(connection).EntityOf(reportId, entityId));

    /// <summary>What people decided about a linked entity by whatever mention of it, and what withdrew that; the newest first.</summary>
    public IReadOnlyList<StoredDecision> DecisionsAbout(string linkedEntityId) => Read(connection => new DecisionList(connection).AboutEntity(linkedEntityId));

    /// <summary>The linked entities that the entities of a report's coding are, by their ids in the coding; those that are none are left out.</summary>
    public IReadOnlyDictionary<string, string> LinkedEntitiesOf(string reportId) => Read(connection => new LinkedList(connection).EntitiesOf(reportId));

    /// <summary>Which reports are linked in their newest state.</summary>
    public LinkState LinkState() => Read(connection => new LinkedList(connection).State());

    /// <summary>What is kept of a linked report; null where it is not linked.</summary>
    public ReportLinks? ReportLinks(string reportId) => Read(connection => new LinkedReports(connection).Of(reportId));

    /// <summary>All linked names that are compared under a key, see <see cref="NameMention.Key"/>.</summary>
    public IReadOnlyList<NameMention> LinkedNames(string key) => Read(connection => new LinkedReports(connection).Under(key));

    /// <summary>Whether linked names under a key are borne in several countries.</summary>
    public bool IsSharedName(string key) => Read(connection => new LinkedReports(connection).IsShared(key));

    /// <summary>Linked reports that are found under numbers which together count enough.</summary>
    /// <param name="sought">The numbers (<see cref="Record.ReportLinks.Signs"/>) and what each counts.</param>
    /// <param name="enough">How much is enough.</param>
    public IReadOnlyList<string> ReportsFound(IReadOnlyDictionary<long, int> sought, int enough) => Read(connection => new LinkedReports(connection).Found(sought, enough));

    /// <summary>All reports of the stories to which some linked reports belong.</summary>
    public IReadOnlyList<string> Stories(IReadOnlyCollection<string> reportIds) => Read(connection => new LinkedReports(connection).StoriesOf(reportIds));

    /// <summary>Reports on which the links of some reports depend: themselves, those that tell an event with one of them or about which people
    /// decided together with one, what these bring in turn, and then the others of their stories.</summary>
    /// <param name="reportIds">The reports.</param>
    /// <param name="most">Most reports to give.</param>
    public IReadOnlyList<string> Around(IReadOnlyCollection<string> reportIds, int most) => Read(connection => new LinkedReports(connection).Around(reportIds, most));

    /// <summary>Writes links, all or nothing. What was told of the stories that changed is forgotten first. Reports that changed while
    /// they were linked are missing again afterwards.</summary>
    /// <param name="changes">What changed.</param>
    /// <param name="state">The state on which the links stand.</param>
    /// <param name="anew">All links there were before are forgotten first.</param>
    /// <returns>Whether they were written: not if another program has written links since.</returns>
    public bool SaveLinks(LinkChanges changes, LinkState state, bool anew = false) => WriteLinks(connection =>
    {
        if (new LinkedList(connection).Writings() != state.Writings)
        {
            return false;
        }

        var (links, reports) = (new Links(connection), new LinkedReports(connection));
        if (anew)
        {
            links.Clear();
        }
        else
        {
            links.Forget(changes.Stories.Keys.Concat(state.Gone));
        }

        foreach (var report in state.Gone)
        {
            reports.Forget(report);
        }

        links.Write(changes);
        reports.Write(changes, state.Reports);
        links.Count();
        return true;
    });
}
