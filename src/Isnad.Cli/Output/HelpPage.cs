using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Isnad.Cli.Commands;

namespace Isnad.Cli.Output;

/// <summary>Help in the user's language that teaches by examples.</summary>
internal sealed class HelpPage(Messages messages) : SynchronousCommandLineAction
{
    private const int Column = 30;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.AllDone;
    }

    /// <summary>Writes the help of one command.</summary>
    public void Write(Command command, TextWriter output)
    {
        output.WriteLine(Line(command.Description ?? ""));
        Section(output, "help-usage", [Usage(command)]);
        Section(output, "help-arguments", command.Arguments.Select(a => Row(a.Name, a.Description)));
        Section(output, "help-commands", command.Subcommands.Where(c => !c.Hidden).Select(c => Row(c.Name, c.Description)));
        Section(output, "help-options", command.Options.Concat(Inherited(command)).Where(o => !o.Hidden).Select(o => Row(OptionName(o), About(o))));
        Section(output, "help-exit-codes", command is RootCommand ? messages["exit-codes"].Split('\n').Select(line => "  " + line.Trim()) : []);
        var examples = command is ProgramCommand ours ? ours.Examples : messages["root-examples"];
        Section(output, "help-examples", examples.Split('\n').Select(example => "  " + example.Trim()));
    }

    /// <summary>How a command is called, from the program's name on: <c>isnad decide reject</c>.</summary>
    public static string PathOf(Command command) =>
        command is RootCommand ? "isnad" : $"{PathOf(command.Parents.OfType<Command>().First())} {command.Name}";

    private void Section(TextWriter output, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(Line(messages[title]));
        all.ForEach(output.WriteLine);
    }

    private static string Usage(Command command)
    {
        var arguments = command.Arguments.Select(a => (a.Arity.MaximumNumberOfValues > 1 ? a.Name + "…" : a.Name, a.Arity.MinimumNumberOfValues == 0))
            .Select(a => a.Item2 ? $"[{a.Item1}]" : a.Item1);
        var required = command.Options.Where(o => o.Required).Select(OptionName);
        var rest = command.Subcommands.Count > 0 ? "COMMAND" : command.Options.Any(o => !o.Required) ? "[OPTIONS]" : "";
        return "  " + string.Join(' ', arguments.Prepend(PathOf(command)).Concat(required).Append(rest)).TrimEnd();
    }

    private static IEnumerable<Option> Inherited(Command command) => command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive));

    private static string OptionName(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private string? About(Option option) => option switch
    {
        HelpOption => messages["option-help"],
        VersionOption => messages["option-version"],
        _ => option.Description,
    };

    private static string Row(string name, string? about) => name.Length < Column
        ? $"  {name.PadRight(Column)}{about}"
        : $"  {name}\n  {new string(' ', Column)}{about}";

    private string Line(string line) => messages.IsRightToLeft ? Bidi.RightToLeft(line) : line;
}
