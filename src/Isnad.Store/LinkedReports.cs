using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using Isnad.Record;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Keeps what linking must know of every report, so that an addition reads only the reports that it touches.</summary>
internal sealed class LinkedReports(SqliteConnection connection)
{
    private readonly HashSet<long> _forms = [];

    /// <summary>Writes what changed. The caller holds the transaction.</summary>
    public void Write(LinkChanges changes, IReadOnlyDictionary<string, LinkableReport> states)
    {
        foreach (var id in changes.Reports.Select(r => r.Id))
        {
            Forget(id);
        }

        connection.Execute(
            "INSERT INTO linked_report (report, coding, copies, decided, n, story, day, signs) VALUES (@Id, @Coding, @Copies, @Decided, @N, @Story, @Day, @signs)",
            changes.Reports.Select(r => (Links: r, State: states[r.Id])).Select(r => new
            {
                r.Links.Id,
                r.State.Coding,
                r.State.Copies,
                r.State.Decided,
                r.State.N,
                r.Links.Story,
                r.Links.Day,
                signs = Bytes(r.Links.Signs),
            }));
        WriteSigns(changes.Reports, states);
        foreach (var report in changes.Reports)
        {
            WriteNames(report);
        }

        connection.Execute(
            "UPDATE linked_report SET story = @Value WHERE report = @Key AND story <> @Value",
            changes.Stories.Select(s => new { s.Key, s.Value }));
        connection.Execute(
            "UPDATE linked_mention SET linked = @Linked WHERE report = @ReportId AND entity = @EntityId",
            changes.Moved.Select(m => new { m.Linked, m.Id.ReportId, m.Id.EntityId }));
    }

    /// <summary>Forgets a report.</summary>
    public void Forget(string report)
    {
        var signs = connection.QuerySingleOrDefault<(long N, byte[] Signs)?>("SELECT n, signs FROM linked_report WHERE report = @report", new { report });
        if (signs is not var (n, bytes))
        {
            return;
        }

        connection.Execute("DELETE FROM linked_sign WHERE sign = @sign AND n = @n", Numbers(bytes).Select(sign => new { sign, n }));
        var forms = connection.Query<long>("SELECT DISTINCT form FROM linked_mention WHERE report = @report", new { report }).AsList();
        connection.Execute("DELETE FROM linked_mention WHERE report = @report; DELETE FROM linked_report WHERE report = @report", new { report });
        connection.Execute("DELETE FROM linked_form WHERE id = @form AND NOT EXISTS (SELECT 1 FROM linked_mention WHERE form = @form)", forms.Select(form => new { form }));
    }

    /// <summary>What is kept of a report; null where it is not linked.</summary>
    public ReportLinks? Of(string report)
    {
        var row = connection.QuerySingleOrDefault<(string Story, long? Day, byte[] Signs)?>("SELECT story, day, signs FROM linked_report WHERE report = @report", new { report });
        return row is not var (story, day, signs) ? null : new ReportLinks
        {
            Id = report,
            Story = story,
            Day = (int?)day,
            Signs = [.. Numbers(signs)],
            Names = Names("m.report = @value", report),
        };
    }

    /// <summary>All names under a key.</summary>
    public IReadOnlyList<NameMention> Under(string key) => Names("f.key = @value", key);

    /// <summary>Whether names under a key are borne in several countries.</summary>
    public bool IsShared(string key) => connection.ExecuteScalar<long>(
        "SELECT (SELECT min(country) FROM linked_form WHERE key = @key) <> (SELECT max(country) FROM linked_form WHERE key = @key)", new { key }) != 0;

    /// <summary>Reports under whose numbers enough of these are, what each counts taken together.</summary>
    public IReadOnlyList<string> Found(IReadOnlyDictionary<long, int> sought, int enough)
    {
        var found = new Dictionary<long, int>();
        foreach (var (sign, worth) in sought)
        {
            foreach (var n in connection.Query<long>("SELECT n FROM linked_sign WHERE sign = @sign", new { sign }))
            {
                found[n] = found.GetValueOrDefault(n) + worth;
            }
        }

        return [.. found.Where(f => f.Value >= enough).Select(f => connection.ExecuteScalar<string>("SELECT report FROM linked_report WHERE n = @Key", new { f.Key })!)];
    }

    /// <summary>The reports of the stories that some reports belong to; those that are not linked have none.</summary>
    public IReadOnlyList<string> StoriesOf(IEnumerable<string> reports) =>
    [
        .. reports
            .Select(report => connection.ExecuteScalar<string?>("SELECT story FROM linked_report WHERE report = @report", new { report }))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .SelectMany(story => connection.Query<string>("SELECT report FROM linked_report WHERE story = @story ORDER BY report", new { story })),
    ];

    /// <summary>Reports on which the links of some depend: the given ones, those that tell an event with one of them or about which people decided
    /// together with one, and so on, then the others of their stories.</summary>
    public IReadOnlyList<string> Around(IEnumerable<string> reports, int most)
    {
        var around = reports.Distinct(StringComparer.Ordinal).Take(most).ToList();
        var known = around.ToHashSet(StringComparer.Ordinal);
        for (var n = 0; n < around.Count && around.Count < most; n++)
        {
            around.AddRange(With(around[n]).Where(known.Add).Take(most - around.Count).ToList());
        }

        around.AddRange(StoriesOf(around).Where(known.Add).Take(most - around.Count).ToList());
        return around;
    }

    private IEnumerable<string> With(string report) => connection.Query<string>(
        """
        SELECT other.report FROM decision_target t JOIN decision_target other ON other.entry = t.entry WHERE t.report = @report
        UNION SELECT other.report FROM linked_telling t JOIN linked_telling other ON other.linked = t.linked JOIN report r ON r.id = other.report WHERE t.report = @report
        """,
        new { report });

    private List<NameMention> Names(string where, string value) =>
    [
        .. connection.Query<(string Report, string Entity, string Linked, long? Day, string? Offices, string Key, string Told)>(
            $"""
            SELECT m.report, m.entity, m.linked, m.day, m.offices, f.key, f.told FROM linked_form f JOIN linked_mention m ON m.form = f.id
            WHERE {where} ORDER BY m.report, m.entity
            """,
            new { value }).Select(new NameRows().Read),
    ];

    /// <summary>Signs are kept in the order of their index, which is much quicker for many.</summary>
    private void WriteSigns(IEnumerable<ReportLinks> reports, IReadOnlyDictionary<string, LinkableReport> states)
    {
        var rows = reports.SelectMany(r => r.Signs.Select(sign => (sign, n: states[r.Id].N))).ToList();
        rows.Sort();
        connection.Execute("INSERT INTO linked_sign (sign, n) VALUES (@sign, @n)", rows.Select(r => new { r.sign, r.n }));
    }

    private void WriteNames(ReportLinks report)
    {
        foreach (var name in report.Names)
        {
            var told = JsonSerializer.Serialize(name.Entity, RecordJson.Options);
            var form = IdOf(name.Key, told);
            if (_forms.Add(form))
            {
                connection.Execute("INSERT OR IGNORE INTO linked_form (id, key, country, told) VALUES (@form, @Key, @Country, @told)", new { form, name.Key, name.Entity.Country, told });
            }

            connection.Execute(
                "INSERT INTO linked_mention (report, entity, linked, form, day, offices) VALUES (@ReportId, @EntityId, @Linked, @form, @Day, @offices)",
                new
                {
                    name.Id.ReportId,
                    name.Id.EntityId,
                    name.Linked,
                    form,
                    name.Day,
                    offices = name.Offices.Count == 0 ? null : JsonSerializer.Serialize(new Held(name.Published, name.Offices), RecordJson.Options),
                });
        }
    }

    private static long IdOf(string key, string told) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key + "\n" + told)));

    private static byte[] Bytes(IReadOnlyList<long> numbers)
    {
        var bytes = new byte[numbers.Count * sizeof(long)];
        for (var i = 0; i < numbers.Count; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(i * sizeof(long)), numbers[i]);
        }

        return bytes;
    }

    private static IEnumerable<long> Numbers(byte[] bytes) =>
        Enumerable.Range(0, bytes.Length / sizeof(long)).Select(i => BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(i * sizeof(long))));

    /// <summary>Offices with the publication of the report that tells them.</summary>
    private sealed record Held(Edtf? Published, IReadOnlyList<HeldOffice> Offices);

    /// <summary>Reads rows; entities told in the same words are read once.</summary>
    private sealed class NameRows
    {
        private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);

        public NameMention Read((string Report, string Entity, string Linked, long? Day, string? Offices, string Key, string Told) row)
        {
            var held = row.Offices is { } offices ? Log.Parse<Held>(offices) : null;
            return new NameMention
            {
                Id = new EntityKey(row.Report, row.Entity),
                Key = row.Key,
                Entity = _entities.TryGetValue(row.Told, out var entity) ? entity : _entities[row.Told] = Log.Parse<Entity>(row.Told),
                Day = (int?)row.Day,
                Published = held?.Published,
                Offices = held?.Offices ?? [],
                Linked = row.Linked,
            };
        }
    }
}
