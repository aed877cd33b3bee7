using System.CommandLine;
using System.Globalization;
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
        var rows = File.ReadLines(path)
            .Select((row, n) => (Cells: row.Split('\t', StringSplitOptions.TrimEntries), Place: string.Create(CultureInfo.InvariantCulture, $"{path}:{n + 1}")))
            .Where(row => row.Cells.Any(cell => cell.Length > 0) && !row.Cells[0].StartsWith('#'))
            .ToList();
        if (rows.Count < 2 || !rows[0].Cells.Contains(Entity, StringComparer.Ordinal))
        {
            throw new DecisionException("bad-table", path);
        }

        var columns = rows[0].Cells;
        string? Cell(string[] cells, string column) => Array.IndexOf(columns, column) is >= 0 and var at && at < cells.Length && cells[at].Length > 0 ? cells[at] : null;
        return [.. rows.Skip(1).SelectMany(row => Read(store, row.Place, column => Cell(row.Cells, column)))];
    }

    /// <summary>What a row tells.</summary>
    /// <param name="store">The record.</param>
    /// <param name="place">Where the row stands.</param>
    /// <param name="cell">Its cell under the name of a column; null where it is empty.</param>
    private static IReadOnlyList<Decision> Read(RecordStore store, string place, Func<string, string?> cell)
    {
        var entity = cell(Entity) ?? throw new DecisionException("bad-row", place);
        try
        {
            var target = Mention(store, entity);
            return
            [
                .. from id in Ids
                   let value = cell(id.Column)
                   where value is not null
                   select new Decision { Kind = DecisionKind.Correct, Targets = [target], Correction = Correction.Of(id.Field, new ValueWords(null).Read(id.Field, [value])), Reason = "" },
            ];
        }
        catch (DecisionException e)
        {
            throw new DecisionException(e.Code, $"{place}: {e.About}");
        }
    }

    /// <summary>The words that stand for an entity in the decision: those of a report, or the first that name a linked entity.</summary>
    private static DecisionTarget Mention(RecordStore store, string id) =>
        store.LinkedEntity(id)?.Mentions.Select(m => store.Target($"{m.ReportId}#{m.EntityId}")).FirstOrDefault(t => t is not null) ?? TargetOf(store, id);
}
