using System.Globalization;
using Isnad.Pipeline;

namespace Isnad.Cli.Output;

/// <summary>Tells what a run did.</summary>
internal sealed class SummaryLines(Terminal terminal)
{
    /// <summary>Writes the sum; problems were told when they came.</summary>
    public void Write(CodingSummary summary)
    {
        var kept = summary.Kept;
        if (terminal.Json)
        {
            terminal.WriteJson(new
            {
                kept.Added,
                kept.Recoded,
                kept.Copies,
                kept.Skipped,
                Failed = summary.Problems.Count,
                summary.Events,
                summary.Words,
                Seconds = Math.Round(summary.Time.TotalSeconds, 3),
                summary.Cancelled,
                Problems = summary.Problems.Select(p => ProblemLines.ForMachines(p, terminal.Messages)),
                Notices = summary.Notices.Select(p => ProblemLines.ForMachines(p, terminal.Messages)),
            });
            return;
        }

        foreach (var notice in summary.Notices)
        {
            terminal.Tell("· " + ProblemLines.Of(notice, terminal.Messages));
        }

        var seconds = summary.Time.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture);
        terminal.Say("code-done", kept.Added, kept.Recoded, kept.Copies, kept.Skipped, summary.Problems.Count);
        terminal.Say("code-amount", summary.Events, summary.Words, seconds);
        if (summary.Cancelled)
        {
            terminal.Say("code-stopped");
        }
    }
}
