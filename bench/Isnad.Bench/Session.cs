using System.Diagnostics;
using System.Text.Json;

namespace Isnad.Bench;

/// <summary>Makes all measurements, each in a fresh process, and prints the table.</summary>
internal sealed class Session(BenchOptions options)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>Runs it.</summary>
    public int Run()
    {
        var few = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".jsonl");
        var many = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".jsonl");
        try
        {
            var reports = NewsFile.CopyFirst(options.Reports, options.News, few);
            var batch = NewsFile.CopyFirst(options.Batch, options.News, many);
            var two = Math.Min(2, Environment.ProcessorCount);
            List<(Figures Figures, double Wall)> all =
            [
                Measure("start-tokenize", few, 1, 1),
                Measure("start-code", few, 1, 1),
                Measure("tokenize", few, reports, 1),
                Measure("read", few, reports, 1),
                Measure("code", few, reports, 1),
                Measure("tokenize", few, reports, two),
                Measure("code", few, reports, two),
                Measure("record", many, batch, two),
                Measure("link", few, Math.Min(1000, reports), two),
                Measure("link", many, batch, two),
            ];
            new FigureTable(Console.Out).Write([.. all.Select(one => one.Figures)], all[0].Wall, all[1].Wall);
            if (options.Json is { } path)
            {
                File.WriteAllText(path, JsonSerializer.Serialize(all.Select(one => new { one.Figures, ProcessSeconds = one.Wall }), Indented) + "\n");
            }

            return 0;
        }
        finally
        {
            File.Delete(few);
            File.Delete(many);
        }
    }

    private (Figures Figures, double Wall) Measure(string name, string news, int reports, int cores)
    {
        Console.Error.WriteLine($"{name}, {reports} reports, {cores} cores …");
        var start = Stopwatch.GetTimestamp();
        string[] arguments = ["--measure", name, "--news", news, "--reports", $"{reports}", "--cores", $"{cores}", "--reading", $"{options.Reading}"];
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Own(), .. arguments]) { RedirectStandardOutput = true })!;
        var line = child.StandardOutput.ReadLine();
        var wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        child.WaitForExit();
        return child.ExitCode == 0 && line is not null
            ? (JsonSerializer.Deserialize<Figures>(line)!, wall)
            : throw new BenchException($"The measurement {name} failed.");
    }

    /// <summary>The program itself, where it is run by <c>dotnet Isnad.Bench.dll</c>.</summary>
    private static string[] Own() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Path.Combine(AppContext.BaseDirectory, "Isnad.Bench.dll")] : [];
}
