using Dapper;
using Isnad.Record;
using Isnad.Store.Sheets;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>A record: an append-only, hash-chained log of reports, codings and problems in one SQLite file, the originals,
/// and the views that are derived from the log.</summary>
/// <remarks>
/// One program writes at a time, many read; a writer waits up to 30 seconds for another. What <see cref="Append"/> has
/// returned for is on the disk, whole batches only, whatever happens to the process afterwards.
/// All members may be called from several threads, and throw a <see cref="RecordException"/> where the file is damaged, its disk full,
/// or another program holds it for longer.
/// </remarks>
public sealed partial class RecordStore : IDisposable
{
    private readonly RecordFile _file;
    private readonly TimeProvider _clock;
    private readonly Lock _writing = new();
    private readonly DirectoryInfo? _passing;
    private readonly HeldSheet _held = new();
    private SqliteConnection? _writer;

    private RecordStore(RecordFile file, TimeProvider clock, DirectoryInfo? passing = null)
    {
        _file = file;
        _clock = clock;
        _passing = passing;
    }

    /// <summary>The file.</summary>
    public string Path => _file.Record;

    /// <summary>Opens a record for reading and writing; makes it where there is none.</summary>
    /// <exception cref="RecordException">The file is something else, or cannot be used.</exception>
    public static RecordStore Open(string path, TimeProvider clock) => Open(new RecordFile(path, readOnly: false), clock);

    /// <summary>Opens a record for reading only.</summary>
    /// <exception cref="RecordException">There is none, or it cannot be used.</exception>
    public static RecordStore OpenReadOnly(string path) => Open(new RecordFile(path, readOnly: true), TimeProvider.System);

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_writing)
        {
            _writer?.Dispose();
            _writer = null;
        }

        _file.CloseIdle();
        _passing?.Delete(recursive: true);
    }

    /// <summary>The record as it was at a moment, for reading only; to be disposed of before this one. Its links are those of now
    /// until it is linked, which takes up only what was otherwise then.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="reports">The only reports that will be asked for, which is much quicker; null for all.</param>
    public RecordStore AsOf(Moment moment, IReadOnlyCollection<string>? reports = null)
    {
        var folder = Directory.CreateTempSubdirectory("isnad-as-of-");
        var file = System.IO.Path.Combine(folder.FullName, "views.isnad");
        try
        {
            _file.Guarded(() => Rewinding.Make(file, Path, moment, reports));
            return new RecordStore(new RecordFile(file, readOnly: true, Path), _clock, folder);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>Appends a batch, all or nothing. What the record holds already is skipped, so a batch may be given again.</summary>
    /// <remarks>See <see cref="Intake"/> for what counts as the same report, a copy, a new version or a problem.</remarks>
    /// <exception cref="ArgumentException">An original does not have the hash that its report names, or a coding is of another report.</exception>
    public AppendResult Append(IReadOnlyCollection<CodedReport> batch)
    {
        foreach (var coded in batch)
        {
            Check(coded);
        }

        return Write(connection =>
        {
            var intake = new Intake(connection, _clock);
            return batch.Aggregate(AppendResult.Nothing, (sum, coded) => sum.Plus(intake.Take(coded)));
        });
    }

    /// <summary>Appends a problem; false if the very same problem was told before.</summary>
    public bool AppendProblem(Problem problem) => Write(connection => new Intake(connection, _clock).Tell(problem, "isnad"));

    /// <summary>Whether appending this report with a coding of this coder would change nothing, so that it need not be coded.</summary>
    public bool Holds(Report report, string coder) => Read(connection => new Intake(connection, _clock).Holds(report, coder));

    /// <summary>Holds what is counted of all events in memory from now on, about 300 bytes each, so that a server lists and counts them in
    /// milliseconds; what changes is read anew when next it is asked for.</summary>
    public void HoldEvents() => Read(connection =>
    {
        _held.Load(connection);
        return true;
    });

    /// <summary>How much the record holds.</summary>
    public RecordCounts Counts() => Read(connection => connection.QuerySingle<RecordCounts>(
        """
        SELECT (SELECT count(*) FROM report) AS Reports, (SELECT count(*) FROM capture WHERE copy_of IS NOT NULL) AS Copies,
          (SELECT count(*) FROM coding) AS Codings, (SELECT count(*) FROM event) AS Events, (SELECT count(*) FROM entity) AS Entities,
          (SELECT count(*) FROM claim) AS Claims, (SELECT count(*) FROM relation) AS Relations, (SELECT count(*) FROM problem) AS Problems,
          (SELECT seq FROM head) AS Entries, (SELECT hash FROM head) AS Head
        """));

    /// <summary>Number of the newest log entry: as long as it is the same, so is everything that the record says.</summary>
    public long Entries() => Read(connection => connection.ExecuteScalar<long>("SELECT seq FROM head"));

    /// <summary>Hash of a log entry; empty where there is none of this number.</summary>
    public string HashOf(long entry) => Read(connection => connection.ExecuteScalar<string?>("SELECT hash FROM log WHERE seq = @entry", new { entry }) ?? "");

    /// <summary>Number of the last log entry that says anything of some reports: a version, a copy, a coding, a decision, its end or that end's end; 0 where none does.</summary>
    public long LastEntryOf(IReadOnlyCollection<string> reports) => Read(connection => connection.ExecuteScalar<long>(
        """
        SELECT ifnull(max(entry), 0) FROM (
          SELECT max(entry) AS entry FROM capture WHERE id IN @reports
          UNION ALL SELECT max(entry) FROM capture WHERE copy_of IN @reports
          UNION ALL SELECT max(entry) FROM coding WHERE report IN @reports
          UNION ALL SELECT max(entry) FROM (
            WITH RECURSIVE about(entry) AS (
              SELECT t.entry FROM decision_target t WHERE t.report IN @reports
              UNION SELECT u.entry FROM about JOIN decision u ON u.withdraws = about.entry)
            SELECT entry FROM about))
        """,
        new { reports }));

    /// <summary>All publishers of reports and copies, in the order of their letters.</summary>
    public IReadOnlyList<string> Publishers() => Read(connection => connection.Query<string>(
        "SELECT min(publisher) FROM capture WHERE publisher IS NOT NULL GROUP BY publisher_folded ORDER BY publisher_folded").AsList());

    /// <summary>A page of reports, the newest publication first.</summary>
    public Page<ReportRow> Reports(ReportQuery query) => Read(connection => new ReportList(connection).Page(query));

    /// <summary>The reports that were added last, the newest first.</summary>
    public IReadOnlyList<ReportRow> NewestReports(int most) => Read(connection => new ReportList(connection).Newest(most));

    /// <summary>A report in its newest version; null where there is none.</summary>
    public StoredReport? Report(string id) => Read(connection => new ReportList(connection).Report(id));

    /// <summary>The newest coding of a report's newest version as people left it: corrected, with added events, without rejected ones;
    /// null where there is none.</summary>
    public ReportCoding? Coding(string reportId) => Reviewed(reportId)?.Standing();

    /// <summary>The same with the rejected events and what was decided about each; null where there is none.</summary>
    public ReviewedCoding? Reviewed(string reportId) => Read(connection => new ReportList(connection).Reviewed(reportId));

    /// <summary>All codings of a report, oldest first, those of older versions of its content included.</summary>
    public IReadOnlyList<StoredCoding> Codings(string reportId) => Read(connection => new ReportList(connection).Codings(reportId));

    /// <summary>Every report with its newest coding, in the order of their ids, not held in memory together.</summary>
    /// <remarks>Reports that arrive meanwhile may be among them.</remarks>
    public IEnumerable<(Report Report, ReportCoding Coding)> CodedReports()
    {
        var ids = Read(connection => connection.Query<string>("SELECT id FROM report WHERE coding IS NOT NULL OR id IN (SELECT report FROM decided) ORDER BY id").AsList());
        foreach (var id in ids)
        {
            var (report, coding) = Read(connection =>
            {
                var list = new ReportList(connection);
                return (list.Report(id), list.Reviewed(id)?.Standing());
            });
            if (report is not null && coding is not null)
            {
                yield return (report.Report, coding);
            }
        }
    }

    /// <summary>A page of events, the newest first.</summary>
    public Page<EventRow> Events(EventQuery query) => Read(connection => new EventList(connection, sheet: _held.Of(connection)).Page(query));

    /// <summary>How many events of a query have each value of some facets, the commonest values first. A facet's own condition does not count
    /// for it, nor does the query's page.</summary>
    public IReadOnlyDictionary<EventFacet, IReadOnlyList<FacetCount>> EventFacets(EventQuery query, IReadOnlyCollection<EventFacet> facets, int most) =>
        Read(connection => new EventFacets(connection, _held.Of(connection)).Count(query, facets, most));

    /// <summary>A page of relations over time: who led, belonged to, was allied with whom, when, according to whom.</summary>
    public Page<RelationRow> Relations(RelationQuery query) => Read(connection => new RelationList(connection).Page(query));

    /// <summary>One event by <see cref="EventRow.Key"/>; null where there is none.</summary>
    public EventRow? Event(string key) => Read(connection => new EventList(connection).ByKey(key));

    /// <summary>How many events of a query have each date, and how many have none.</summary>
    public IReadOnlyList<DateCount> EventDates(EventQuery query) => Read(connection => new EventFigures(connection, _held.Of(connection)).ByDate(query));

    /// <summary>How many events of a query may have begun on each day, those whose date nobody tells on the day of publication;
    /// so the conditions <see cref="EventQuery.From"/> and <see cref="EventQuery.To"/> take them too.</summary>
    public IReadOnlyList<DateCount> EventFirstDays(EventQuery query) => Read(connection => new EventFigures(connection, _held.Of(connection)).ByFirstDay(query));

    /// <summary>Where the events of a query took place, the place of most events first. The query's page does not count.</summary>
    public IReadOnlyList<ArgumentCount> EventPlaces(EventQuery query, int most) => Read(connection => new EventFigures(connection, _held.Of(connection)).ByPlace(query, most));

    /// <summary>Who takes part in the events of a query, the party of most events first. The query's page does not count.</summary>
    public IReadOnlyList<ArgumentCount> EventParties(EventQuery query, int most) => Read(connection => new EventFigures(connection, _held.Of(connection)).ByParty(query, most));

    /// <summary>Those of these keys that take part in events of a query, the party of most events first.</summary>
    public IReadOnlyList<ArgumentCount> EventParties(EventQuery query, IReadOnlyCollection<string> keys) =>
        Read(connection => new EventFigures(connection, _held.Of(connection)).ByParty(query, keys));

    /// <summary>With whom some parties take part in events of a query, by role and type. The query's page does not count.</summary>
    /// <param name="query">Which events.</param>
    /// <param name="keys">Keys of the parties.</param>
    /// <param name="others">Keys of those at the other end; null for everybody.</param>
    public IReadOnlyList<Tie> EventTies(EventQuery query, IReadOnlyCollection<string> keys, IReadOnlyCollection<string>? others = null) =>
        Read(connection => new EventFigures(connection, _held.Of(connection)).Ties(query, keys, others));

    /// <summary>All problems, oldest first.</summary>
    public IReadOnlyList<StoredProblem> Problems() => Read<IReadOnlyList<StoredProblem>>(connection =>
    [
        .. connection
            .Query<(long Entry, string At, string Payload)>("SELECT l.seq, l.at, l.payload FROM problem p CROSS JOIN log l ON l.seq = p.entry ORDER BY p.entry")
            .Select(r => new StoredProblem(r.Entry, Log.Time(r.At), Log.Parse<Problem>(r.Payload))),
    ]);

    /// <summary>Full-text search, the best hits first.</summary>
    public Page<SearchHit> Search(SearchQuery query) => Read(connection => new SearchList(connection).Page(query));

    /// <summary>The original bytes with this hash; null where there are none.</summary>
    public byte[]? Original(string sha256) => Read(connection => new Blobs(connection).Get(sha256));

    /// <summary>Checks everything: the file, every hash of the chain, every original, every row of the views.</summary>
    public Verification Verify()
    {
        using var verifier = new Verifier(Path);
        return verifier.Verify();
    }

    /// <summary>What an address means, for a decision about it: <c>REPORT</c>, <c>REPORT#V1</c> (an event) or <c>REPORT#E1</c> (an entity);
    /// null where there is no such thing.</summary>
    public DecisionTarget? Target(string key) => Read(connection => new TargetFinder(connection).Find(key));

    /// <summary>Words of a report's text as a target, for an event that is to be added there; null where they lie outside the text.</summary>
    public DecisionTarget? Target(string reportId, TargetKind kind, Span words) => Read(connection => new TargetFinder(connection).Find(reportId, kind, words));

    /// <summary>Appends decisions of one person, all or none, and gives them back as stored.</summary>
    /// <remarks>The very same decision that still stands as the last word is not appended again, so a decision may be given again
    /// by whoever does not know whether it arrived.</remarks>
    /// <exception cref="DecisionException">One of them cannot be taken up; nothing was appended.</exception>
    public IReadOnlyList<StoredDecision> Decide(string author, params IReadOnlyList<Decision> decisions) => Write<IReadOnlyList<StoredDecision>>(connection =>
    {
        var intake = new DecisionIntake(connection, _clock);
        List<long> entries = [.. decisions.Select(decision => intake.Take(decision, author))];
        return [.. entries.Select(entry => new DecisionList(connection).ByEntry(entry)!)];
    });

    /// <summary>A page of decisions, the newest first.</summary>
    public Page<StoredDecision> Decisions(DecisionQuery query) => Read(connection => new DecisionList(connection).Page(query));

    /// <summary>A decision by the number of its log entry; null where the entry is none.</summary>
    public StoredDecision? Decision(long entry) => Read(connection => new DecisionList(connection).ByEntry(entry));

    /// <summary>The mergers and splits that hold, oldest first, with what they speak of as it is called in the newest codings. Targets whose words
    /// are gone, or name nothing there, are left out, and so is a split that has nothing left to stay apart from.</summary>
    public IReadOnlyList<LinkDecision> LinkDecisions() => Read<IReadOnlyList<LinkDecision>>(connection =>
    {
        var finder = new TargetFinder(connection);
        string[] Keys(IEnumerable<DecisionTarget> targets) => [.. targets.Select(finder.KeyOf).OfType<string>().Distinct(StringComparer.Ordinal)];
        return
        [
            .. new DecisionList(connection).Holding(DecisionKind.Merge, DecisionKind.Split)
                .Select(d => (d.Decision.Kind, Link: new LinkDecision(d.Entry, d.Decision.Targets[0].Kind, Keys(d.Decision.Targets), Keys(d.Decision.Others))))
                .Where(d => d.Link.Members.Count > 0 && (d.Kind == DecisionKind.Merge || d.Link.Apart.Count > 0))
                .Select(d => d.Link),
        ];
    });

    /// <summary>Makes all views anew from the log.</summary>
    public void Rebuild() => Write(connection =>
    {
        new Views(connection).Rebuild();
        return true;
    });

    private static RecordStore Open(RecordFile file, TimeProvider clock)
    {
        file.Prepare();
        return new RecordStore(file, clock);
    }

    private static void Check(CodedReport coded)
    {
        if (coded.Coding.ReportId != coded.Report.Id)
        {
            throw new ArgumentException($"the coding of {coded.Coding.ReportId} came with the report {coded.Report.Id}", nameof(coded));
        }

        if (Blobs.HashOf(coded.Original.Span) != coded.Report.Capture.Sha256)
        {
            throw new ArgumentException($"the original of {coded.Report.Id} does not have the hash that the report names", nameof(coded));
        }
    }

    private T Read<T>(Func<SqliteConnection, T> query) => _file.Guarded(() =>
    {
        using var connection = _file.OpenForReading();
        using var snapshot = connection.BeginTransaction(deferred: true);
        return query(connection);
    });

    private T Write<T>(Func<SqliteConnection, T> change) => _file.ReadOnly
        ? throw new InvalidOperationException("the record was opened for reading only")
        : Change(change);

    /// <summary>Links are derived, so those of a moment may be written into the passing file that shows it.</summary>
    private bool WriteLinks(Func<SqliteConnection, bool> change) => _passing is null ? Write(change) : Change(change);

    private T Change<T>(Func<SqliteConnection, T> change) => _file.Guarded(() =>
    {
        lock (_writing)
        {
            _writer ??= _file.OpenForWriting();
            using var transaction = _writer.BeginTransaction();
            var result = change(_writer);
            transaction.Commit();
            return result;
        }
    });
}
