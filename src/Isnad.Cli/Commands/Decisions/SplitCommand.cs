using System.CommandLine;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Commands.Decisions;

/// <summary><c>isnad decide split ID… --from ID</c>: some do not belong with the others.</summary>
internal sealed class SplitCommand : DecisionCommand
{
    private readonly Argument<string[]> _ids;
    private readonly Option<string[]> _from;

    public SplitCommand(Workshop workshop)
        : base("split", workshop, reasonRequired: true)
    {
        _ids = Expect<string[]>("IDS");
        _ids.Arity = ArgumentArity.OneOrMore;
        _from = Offer<string[]>("--from", "ID", required: true);
        _from.AllowMultipleArgumentsPerToken = true;
    }

    protected override IReadOnlyList<Decision> Read(RecordStore store, ParseResult line) =>
    [
        new()
        {
            Kind = DecisionKind.Split,
            Targets = [.. line.GetValue(_ids)!.Select(id => TargetOf(store, id))],
            Others = [.. line.GetValue(_from)!.Select(id => TargetOf(store, id))],
            Reason = "",
        },
    ];
}
