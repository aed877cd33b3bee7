using System.Text.Json;
using Isnad.Record;
using Spectre.Console;

namespace Isnad.Cli.Output;

/// <summary>Where a command writes: results to the output, everything else to the error stream.</summary>
/// <param name="output">Results.</param>
/// <param name="error">Progress and problems.</param>
/// <param name="messages">The user's language.</param>
/// <param name="json">Results are JSON for machines.</param>
/// <param name="interactive">The error stream is a terminal, on which a progress line may move.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, Messages messages, bool json, bool interactive)
{
    private static readonly JsonSerializerOptions Indented = new(RecordJson.Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>The user's language.</summary>
    public Messages Messages { get; } = messages;

    /// <summary>Results are JSON.</summary>
    public bool Json { get; } = json;

    /// <summary>Progress may be drawn.</summary>
    public bool Interactive { get; } = interactive && !json;

    /// <summary>The stream of results itself, for whole files.</summary>
    public TextWriter Output { get; } = output;

    /// <summary>The error stream as a terminal that can be drawn on.</summary>
    public IAnsiConsole Drawing { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });

    /// <summary>Writes a result as JSON.</summary>
    public void WriteJson<T>(T value) => Output.WriteLine(JsonSerializer.Serialize(value, Indented));

    /// <summary>Writes a line of a result.</summary>
    public void Line(string line = "") => Output.WriteLine(Messages.IsRightToLeft && line.Length > 0 ? Bidi.RightToLeft(line) : line);

    /// <summary>Writes a sentence of ours as a line of a result.</summary>
    public void Say(string key, params object[] values) => Line(Messages[key, values]);

    /// <summary>Tells something beside the result.</summary>
    public void Tell(string line)
    {
        var told = Messages.IsRightToLeft ? Bidi.RightToLeft(line) : line;
        if (Interactive)
        {
            // Goes above a progress line that is being drawn.
            Drawing.WriteLine(told);
        }
        else
        {
            error.WriteLine(told);
        }
    }
}
