namespace Isnad.Bench;

/// <summary>Prints figures as a Markdown table; every speed stands beside that of the baseline of the same run.</summary>
internal sealed class FigureTable(TextWriter output)
{
    /// <summary>Writes the tables.</summary>
    /// <param name="all">The figures.</param>
    /// <param name="startBaseline">Seconds from start to end of a process that only tokenizes one report.</param>
    /// <param name="start">Seconds from start to the first coded report.</param>
    public void Write(IReadOnlyList<Figures> all, double startBaseline, double start)
    {
        output.WriteLine("| measurement | cores | reports | words | words/s | words/s of processor time | × baseline | peak memory |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var one in all.Where(f => f.Reports > 1))
        {
            // The batch has a baseline on as many cores, over fewer reports of the same file: speeds compare, not times.
            var baseline = all.First(f => f.Name == "tokenize" && f.Cores == one.Cores);
            output.WriteLine(
                $"| {one.Name} | {one.Cores} | {one.Reports:N0} | {one.Words:N0} | {one.WordsPerSecond:N0} | {one.WordsPerCpuSecond:N0} " +
                $"| {one.WordsPerCpuSecond / baseline.WordsPerCpuSecond:0.0000} | {one.PeakMiB:0} MiB |");
        }

        output.WriteLine();
        foreach (var one in all.Where(f => f.Shares.Count > 0))
        {
            output.WriteLine($"{one.Name}, {one.Cores} cores: " + string.Join(", ", one.Shares.Select(s => $"{s.Key} {s.Value:0} %")) + $"; {one.Events:N0} events");
        }

        foreach (var one in all.Where(f => f.PeakAt.Count > 0))
        {
            output.WriteLine($"{one.Name}: peak memory after " + string.Join(", ", one.PeakAt.Select(p => $"{p.Key:N0} reports {p.Value:0} MiB")) + $"; {one.Failed} reports refused");
        }

        output.WriteLine($"start-up to the first coded report: {start:0.00} s, {start / startBaseline:0.0} times that of a process that only tokenizes it ({startBaseline:0.00} s)");
    }
}
