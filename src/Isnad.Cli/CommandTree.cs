using System.CommandLine;
using System.CommandLine.Help;
using Isnad.Cli.Commands;
using Isnad.Cli.Commands.Accounts;
using Isnad.Cli.Commands.Decisions;
using Isnad.Cli.Output;

namespace Isnad.Cli;

/// <summary>The program's command line: its commands, its help, and what a wrong use is told.</summary>
internal sealed class CommandTree
{
    private readonly Workshop _workshop;
    private readonly RootCommand _root;
    private readonly HelpPage _help;

    public CommandTree(Workshop workshop)
    {
        _workshop = workshop;
        _help = new HelpPage(workshop.Messages);
        _root = new RootCommand(workshop.Messages["root-about"])
        {
            new DemoCommand(workshop),
            new CodeCommand(workshop),
            new ServeCommand(workshop),
            new ShowCommand(workshop),
            new SearchCommand(workshop),
            new RelationsCommand(workshop),
            new ExplainCommand(workshop),
            new EvaluateCommand(workshop),
            new DecideCommand(workshop),
            new HistoryCommand(workshop),
            new OrphansCommand(workshop),
            new VerifyCommand(workshop),
            new ExportCommand(workshop),
            new AccountsCommand(workshop),
            new LexiconCommand(workshop),
        };
        _root.Add(new Option<bool>(ProgramCommand.JsonOption) { Description = workshop.Messages["option-json"], Recursive = true });
        var language = new Option<string>("--lang") { Description = workshop.Messages["option-lang"], HelpName = "ar|en", Recursive = true };
        language.AcceptOnlyFromAmong("ar", "en");
        _root.Add(language);
        _root.Options.OfType<HelpOption>().Single().Action = _help;
    }

    /// <summary>Runs a command line.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken stop = default)
    {
        var line = _root.Parse(arguments);
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
        };
        if (line.Action is HelpPage || line.Errors.Count == 0)
        {
            return await line.InvokeAsync(configuration, stop);
        }

        if (line.CommandResult.Command is RootCommand && arguments.Count == 0)
        {
            _help.Write(_root, error);
            return ExitCode.WrongUse;
        }

        foreach (var problem in line.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
        {
            error.WriteLine(_workshop.Messages["use-wrong", problem]);
        }

        error.WriteLine(_workshop.Messages["use-hint", HelpPage.PathOf(line.CommandResult.Command)]);
        return ExitCode.WrongUse;
    }
}
