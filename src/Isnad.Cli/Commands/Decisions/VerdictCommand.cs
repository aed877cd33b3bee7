using System.CommandLine;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Commands.Decisions;

/// <summary><c>isnad decide accept EVENT</c> and <c>isnad decide reject EVENT</c>.</summary>
internal sealed class VerdictCommand : DecisionCommand
{
    private readonly Argument<string> _event;
    private readonly DecisionKind _kind;

    public VerdictCommand(string name, Workshop workshop)
        : base(name, workshop, reasonRequired: name == "reject")
    {
        _event = Expect<string>("EVENT");
        _kind = name == "accept" ? DecisionKind.Accept : DecisionKind.Reject;
    }

    protected override IReadOnlyList<Decision> Read(RecordStore store, ParseResult line) =>
        [new() { Kind = _kind, Targets = [TargetOf(store, line.GetValue(_event)!)], Reason = "" }];
}
