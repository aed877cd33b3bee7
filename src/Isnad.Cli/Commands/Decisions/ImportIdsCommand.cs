using System.CommandLine;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Commands.Decisions;

/// <summary><c>isnad decide import-ids FILE</c>: Wikidata and GeoNames ids of linked entities, from a table with tabs.</summary>
internal sealed class ImportIdsCommand : DecisionCommand
{
    private const string Entity = "entity";

    private static readonly (string Column, DecisionField Field)[] Ids = [("wikidata", DecisionField.Wikidata), ("geonames", DecisionField.Geonames)];

    private readonly Argument<string> _file;

    public ImportIdsCommand(Workshop workshop)
        : base("import-ids", workshop, reasonRequired: true) => _file = Expect<string>("TABLE");

    protected override bool TakesMany => true;

    protected override IReadOnlyList<Decision> Read(RecordStore store, ParseResult line)
    {
        var path = line.GetValue(_file)!;
        var rows = File.ReadLines(path).Where(row => row.Length > 0 && row[0] != '#').Select(row => row.Split('\t', StringSplitOptions.TrimEntries)).ToList();
        if (rows.Count < 2 || !rows[0].Contains(Entity, StringComparer.Ordinal))
        {
            throw new DecisionException("bad-table", path);
        }

        string? Cell(string[] row, string column) => Array.IndexOf(rows[0], column) is >= 0 and var at && at < row.Length && row[at].Length > 0 ? row[at] : null;
        var words = new ValueWords(null);
        var decisions =
            from row in rows.Skip(1)
            let target = Mention(store, Cell(row, Entity) ?? throw new DecisionException("bad-table", string.Join(' ', row)))
            from id in Ids
            let value = Cell(row, id.Column)
            where value is not null
            select new Decision { Kind = DecisionKind.Correct, Targets = [target], Correction = Correction.Of(id.Field, words.Read(id.Field, [value])), Reason = "" };
        return [.. decisions];
    }

    /// <summary>The words that stand for an entity in the decision: those of a report, or the first that name a linked entity.</summary>
    private static DecisionTarget Mention(RecordStore store, string id) =>
        store.LinkedEntity(id)?.Mentions.Select(m => store.Target($"{m.ReportId}#{m.EntityId}")).FirstOrDefault(t => t is not null) ?? TargetOf(store, id);
}
