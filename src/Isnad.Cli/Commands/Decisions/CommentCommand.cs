using System.CommandLine;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Commands.Decisions;

/// <summary><c>isnad decide comment ID --reason TEXT</c>: a remark, which changes nothing else.</summary>
internal sealed class CommentCommand : DecisionCommand
{
    private readonly Argument<string> _id;

    public CommentCommand(Workshop workshop)
        : base("comment", workshop, reasonRequired: true) => _id = Expect<string>("ID");

    protected override IReadOnlyList<Decision> Read(RecordStore store, ParseResult line) =>
        [new() { Kind = DecisionKind.Comment, Targets = [TargetOf(store, line.GetValue(_id)!)], Reason = "" }];
}
