using System.Globalization;
using Dapper;
using Isnad.Record;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Reads relations over time.</summary>
internal sealed class RelationList(SqliteConnection connection)
{
    /// <summary>Whether a text is the cursor of a page.</summary>
    public static bool IsCursor(string text) => Strand.Read(text) is not null;

    /// <summary>A page of relations.</summary>
    public Page<RelationRow> Page(RelationQuery query)
    {
        var where = Where(query);
        // Letters are sought row by row; grouping along an index would look each row up on its own.
        var kept = query.PartyKey is null && query != Everything(query) ? "MATERIALIZED" : "NOT MATERIALIZED";
        var all = connection.Query<Strand>(
            $"""
            WITH x AS {kept} (SELECT x.subject_key, x.predicate, x.object_key, x.report FROM relation x {where})
            SELECT x.subject_key AS Subject, x.predicate AS Predicate, x.object_key AS Object, count(DISTINCT x.report) AS Reports
            FROM x GROUP BY x.subject_key, x.predicate, x.object_key
            """,
            where.Values).Order(Strand.MostTold).ToList();
        var after = Strand.Read(query.After);
        var size = Math.Clamp(query.PageSize, 1, 1000);
        var page = all.SkipWhile(s => after is not null && Strand.MostTold.Compare(s, after) <= 0).Take(size + 1).ToList();
        return new Page<RelationRow>([.. page.Take(size).Select(s => Row(s, query))], page.Count > size ? page[size - 1].ToCursor() : null, all.Count);
    }

    private static RelationQuery Everything(RelationQuery query) => new() { After = query.After, PageSize = query.PageSize };

    private static Conditions Where(RelationQuery query) => new Conditions()
        .Add("x.report = @report", "report", query.ReportId)
        .Add("x.predicate = @predicate", "predicate", query.Predicate is { } predicate ? JsonName.Of(predicate) : null)
        .Add("(instr(x.subject_names, @party) > 0 OR instr(x.object_names, @party) > 0)", "party", Conditions.Folded(query.Party))
        .Add("(x.subject_key = @partyKey OR x.object_key = @partyKey)", "partyKey", query.PartyKey)
        .Add(
            """
            (x.report, x.ordinal) IN (SELECT o.report, o.ordinal FROM linked_mention m JOIN relation o ON o.report = m.report AND m.entity IN (o.subject, o.object)
              WHERE m.linked = @linked)
            """,
            "linked",
            query.LinkedEntity)
        .Add("instr(x.subject_names, @subject) > 0", "subject", Conditions.Folded(query.Subject))
        .Add("instr(x.object_names, @object) > 0", "object", Conditions.Folded(query.Object))
        .Add("x.day >= @from", "from", Conditions.Day(query.From))
        .Add("x.day <= @to", "to", Conditions.Day(query.To))
        .Add(
            "(x.report, 'R' || (x.ordinal + 1)) IN (SELECT c.report, c.target FROM claim c WHERE c.target >= 'R' AND c.target < 'S' AND instr(c.source_names, @source) > 0)",
            "source",
            Conditions.Folded(query.Source))
        .AddReport("x.report", query.Publisher, null);

    private RelationRow Row(Strand strand, RelationQuery query)
    {
        // Where the party is known by letters, those are met already by its key; of a linked entity another may bear the same key.
        var where = Where(query with { Party = null, PartyKey = null, LinkedEntity = null, Subject = null, Object = null, Predicate = null })
            .Add("x.subject_key = @ofSubject AND x.object_key = @ofObject AND x.predicate = @ofPredicate", "ofSubject", strand.Subject)
            .Add("EXISTS (SELECT 1 FROM linked_mention m WHERE m.report = x.report AND m.entity IN (x.subject, x.object) AND m.linked = @linked)", "linked", query.LinkedEntity);
        where.Values.Add("ofObject", strand.Object);
        where.Values.Add("ofPredicate", strand.Predicate);
        var told = connection.Query<Told>(
            $"""
            SELECT x.report AS Report, x.ordinal AS Ordinal, x.day AS Day, x.role AS Role, x.ended AS Ended, x.start AS Start, x.length AS Length, r.publisher AS Publisher,
              x.subject AS Subject, x.object AS Object,
              (SELECT count(*) FROM claim c WHERE c.report = x.report AND c.target = 'R' || (x.ordinal + 1)) AS Claims
            FROM relation x INDEXED BY relation_by_subject JOIN report r ON r.id = x.report {where} ORDER BY x.day IS NULL, x.day, x.report, x.ordinal
            """,
            where.Values).AsList();
        var holding = told.Where(t => !t.Ended).Select(t => Day(t.Day)).OfType<DateOnly>().ToList();
        return new RelationRow
        {
            SubjectKey = strand.Subject,
            Subject = Name(told[0].Report, told[0].Subject),
            Predicate = JsonName.Read<Predicate>(strand.Predicate),
            ObjectKey = strand.Object,
            Object = Name(told[0].Report, told[0].Object),
            SubjectMention = new EntityKey(told[0].Report, told[0].Subject),
            ObjectMention = new EntityKey(told[0].Report, told[0].Object),
            FirstTold = holding.Count > 0 ? holding[0] : null,
            LastTold = holding.Count > 0 ? holding[^1] : null,
            ToldEnded = told.Where(t => t.Ended).Select(t => Day(t.Day)).FirstOrDefault(day => day is not null),
            Tellings = [.. told.Select(Telling)],
        };
    }

    private string Name(string report, string entity) =>
        connection.QueryFirstOrDefault<string>("SELECT name FROM entity WHERE report = @report AND id = @entity", new { report, entity }) ?? "";

    private RelationTelling Telling(Told told) => new(
        told.Report,
        (int)told.Ordinal,
        told.Publisher,
        Day(told.Day),
        told.Role,
        told.Ended,
        told.Claims == 0 ? [] : connection.Query<string?>(
            "SELECT source_name FROM claim WHERE report = @Report AND target = @target ORDER BY ordinal",
            new { told.Report, target = string.Create(CultureInfo.InvariantCulture, $"R{told.Ordinal + 1}") }).AsList(),
        told is { Start: { } start, Length: { } length } ? new Span((int)start, (int)length) : null);

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Strand
    {
        public required string Subject { get; init; }

        public required string Predicate { get; init; }

        public required string Object { get; init; }

        public required long Reports { get; init; }

        /// <summary>Those that most reports tell first.</summary>
        public static Comparer<Strand> MostTold { get; } = Comparer<Strand>.Create((a, b) =>
            a.Reports != b.Reports ? b.Reports.CompareTo(a.Reports)
            : string.CompareOrdinal(a.Subject, b.Subject) is var subject and not 0 ? subject
            : string.CompareOrdinal(a.Predicate, b.Predicate) is var predicate and not 0 ? predicate
            : string.CompareOrdinal(a.Object, b.Object));

        public static Strand? Read(string? cursor) =>
            Cursor.Read(cursor, 4) is [var reports, var subject, var predicate, var of] && long.TryParse(reports, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                ? new Strand { Subject = subject, Predicate = predicate, Object = of, Reports = n }
                : null;

        public string ToCursor() => Cursor.Of(Reports.ToString(CultureInfo.InvariantCulture), Subject, Predicate, Object);
    }

    private sealed record Told
    {
        public required string Report { get; init; }

        public required long Ordinal { get; init; }

        public string? Day { get; init; }

        public string? Role { get; init; }

        public required bool Ended { get; init; }

        public long? Start { get; init; }

        public long? Length { get; init; }

        public string? Publisher { get; init; }

        public required string Subject { get; init; }

        public required string Object { get; init; }

        /// <summary>How many claims vouch for it.</summary>
        public required long Claims { get; init; }
    }
}
