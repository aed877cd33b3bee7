using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Language.Lexicons;
using Isnad.Text;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad lexicon check</c>: contradictions and gaps of the lexicon's files.</summary>
internal sealed class LexiconCheckCommand : ProgramCommand
{
    private readonly Option<string> _folder;

    public LexiconCheckCommand(Workshop workshop)
        : base("check", workshop) => _folder = Offer<string>("--folder", "DIR");

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        var folder = line.GetValue(_folder) ?? LexiconTable.DefaultFolder;
        var findings = LexiconCheck.Run(folder);
        var errors = findings.Count(f => f.Severity == FindingSeverity.Error);
        if (terminal.Json)
        {
            terminal.WriteJson(new { Folder = folder, Errors = errors, Warnings = findings.Count - errors, Findings = findings });
        }
        else
        {
            foreach (var finding in findings)
            {
                terminal.Line($"{(finding.Severity == FindingSeverity.Error ? "✗" : "·")} {Bidi.Isolate($"{finding.File}:{finding.Line}")} {Sentence(finding)}");
            }

            terminal.Say("check-done", errors, findings.Count - errors);
        }

        return Task.FromResult(errors > 0 ? ExitCode.SomeFailed : ExitCode.AllDone);
    }

    private string Sentence(LexiconFinding finding)
    {
        var values = finding.Arguments.Select(Bidi.Isolate).Concat(["", "", ""]).ToArray<object>();
        return Workshop.Messages.Find("finding-" + finding.Code) is null
            ? $"{finding.Code}: {string.Join(" ", finding.Arguments.Select(Bidi.Isolate))}"
            : Workshop.Messages["finding-" + finding.Code, values];
    }
}
