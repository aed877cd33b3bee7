using System.CommandLine;
using Isnad.Cli.Output;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad lexicon</c>: what can be done with the lexicon itself.</summary>
internal sealed class LexiconCommand : ProgramCommand
{
    public LexiconCommand(Workshop workshop)
        : base("lexicon", workshop)
    {
        Add(new LexiconCheckCommand(workshop));
        Validators.Add(result => result.AddError(workshop.Messages["lexicon-what"]));
    }

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop) => Task.FromResult(ExitCode.WrongUse);
}
