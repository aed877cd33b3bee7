using Isnad.Pipeline;
using Spectre.Console;

namespace Isnad.Cli.Output;

/// <summary>Shows how far a run is: a moving line on a terminal, a plain line now and then elsewhere, problems at once.</summary>
internal sealed class RunProgress(Terminal terminal, TimeProvider clock) : IProgress<CodingProgress>
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private long _lastLine = clock.GetTimestamp();
    private Action<CodingProgress> _draw = _ => { };

    /// <summary>Runs something while its progress is shown.</summary>
    public async Task<CodingSummary> ShowAsync(Func<IProgress<CodingProgress>, Task<CodingSummary>> run)
    {
        if (!terminal.Interactive)
        {
            return await run(this);
        }

        return await terminal.Drawing.Status().Spinner(Spinner.Known.Dots).StartAsync(
            terminal.Messages["progress-begin"].EscapeMarkup(),
            status =>
            {
                _draw = p => status.Status(Line(p).EscapeMarkup());
                return run(this);
            });
    }

    /// <inheritdoc/>
    public void Report(CodingProgress value)
    {
        if (value.Problem is { } problem && !terminal.Json)
        {
            terminal.Tell("✗ " + ProblemLines.Of(problem, terminal.Messages));
        }

        if (terminal.Interactive)
        {
            _draw(value);
        }
        else if (!terminal.Json && clock.GetElapsedTime(_lastLine) >= BetweenLines)
        {
            _lastLine = clock.GetTimestamp();
            terminal.Tell(Line(value));
        }
    }

    private string Line(CodingProgress p) => terminal.Messages["progress", p.Done, p.Words, Bidi.Isolate(p.Origin)];
}
