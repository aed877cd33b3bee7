using System.CommandLine;
using Isnad.Cli.Output;

namespace Isnad.Cli.Commands.Decisions;

/// <summary><c>isnad decide</c>: what a person decides about the record.</summary>
internal sealed class DecideCommand : ProgramCommand
{
    public DecideCommand(Workshop workshop)
        : base("decide", workshop)
    {
        Add(new VerdictCommand("accept", workshop));
        Add(new VerdictCommand("reject", workshop));
        Add(new CorrectCommand(workshop));
        Add(new AddCommand(workshop));
        Add(new MergeCommand(workshop));
        Add(new SplitCommand(workshop));
        Add(new ImportIdsCommand(workshop));
        Add(new CommentCommand(workshop));
        Add(new UndoCommand(workshop));
        Validators.Add(result => result.AddError(workshop.Messages["decide-what"]));
    }

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop) => Task.FromResult(ExitCode.WrongUse);
}
