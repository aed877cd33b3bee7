using System.CommandLine;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Commands.Decisions;

/// <summary><c>isnad decide undo ENTRY</c>: an earlier decision no longer holds.</summary>
internal sealed class UndoCommand : DecisionCommand
{
    private readonly Argument<long> _entry;

    public UndoCommand(Workshop workshop)
        : base("undo", workshop, reasonRequired: false) => _entry = Expect<long>("ENTRY");

    protected override IReadOnlyList<Decision> Read(RecordStore store, ParseResult line) =>
        [new() { Kind = DecisionKind.Undo, Withdraws = line.GetValue(_entry), Reason = "" }];
}
