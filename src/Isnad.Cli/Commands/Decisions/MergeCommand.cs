using System.CommandLine;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Commands.Decisions;

/// <summary><c>isnad decide merge ID ID…</c>: events, or entities, of several reports are one.</summary>
internal sealed class MergeCommand : DecisionCommand
{
    private readonly Argument<string[]> _ids;

    public MergeCommand(Workshop workshop)
        : base("merge", workshop, reasonRequired: true)
    {
        _ids = Expect<string[]>("IDS");
        _ids.Arity = new ArgumentArity(2, 1000);
    }

    protected override IReadOnlyList<Decision> Read(RecordStore store, ParseResult line) =>
    [
        new()
        {
            Kind = DecisionKind.Merge,
            Targets = [.. line.GetValue(_ids)!.Select(id => TargetOf(store, id))],
            Reason = "",
        },
    ];
}
