using System.Diagnostics;
using System.Globalization;

namespace Isnad.Store.Tests;

/// <summary>Kills a writing process at moments of all kinds: what it had acknowledged must be there, once.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Rounds = 20;
    private const int Reports = 120;

    [Fact]
    public void Killed_at_any_moment_the_record_is_sound_and_goes_on()
    {
        using var undisturbed = new TemporaryRecord();
        Write(undisturbed.Store, 0, _ => { });
        var expected = Content(undisturbed.Store);
        for (var seed = 1; seed <= Rounds; seed++)
        {
            output.WriteLine($"seed {seed}");
            Round(seed, expected);
        }
    }

    /// <summary>Runs as the child: appends batch after batch and says so after each.</summary>
    internal static void Child(string path)
    {
        using var store = RecordStore.Open(path, TimeProvider.System);
        Write(store, 0, last =>
        {
            Console.Out.WriteLine(last.ToString(CultureInfo.InvariantCulture));
            Console.Out.Flush();
        });
    }

    private void Round(int seed, string expected)
    {
        var random = new Random(seed);
        using var record = new TemporaryRecord();
        var acknowledged = -1;
        var killed = 0;
        for (var attempt = 0; attempt < 2; attempt++)
        {
            using var child = Start(record.Path);
            // The first batch tells that the child is up; from there a random few batches and a random part of the next.
            var stopAfter = random.Next(1, 10);
            var lines = 0;
            while (lines < stopAfter && child.StandardOutput.ReadLine() is { } line)
            {
                acknowledged = Math.Max(acknowledged, int.Parse(line, CultureInfo.InvariantCulture));
                lines++;
            }

            Thread.Sleep(TimeSpan.FromMicroseconds(random.Next(0, 12_000)));
            child.Kill();
            while (child.StandardOutput.ReadLine() is { } line)
            {
                acknowledged = int.TryParse(line, CultureInfo.InvariantCulture, out var last) ? Math.Max(acknowledged, last) : acknowledged;
            }

            child.WaitForExit();
            killed += child.ExitCode == 0 ? 0 : 1;
            var verification = record.Store.Verify();
            Assert.True(verification.IsSound, $"seed {seed}: {verification.First}");
            var reports = record.Store.Counts().Reports;
            Assert.True(reports > acknowledged, $"seed {seed}: {acknowledged + 1} acknowledged, {reports} there");
        }

        output.WriteLine($"seed {seed}: killed {killed} times, {acknowledged + 1} acknowledged");
        Write(record.Store, 0, _ => { });
        Assert.Equal(expected, Content(record.Store));
        Assert.Null(record.Store.Verify().First);
    }

    private static void Write(RecordStore store, int from, Action<int> acknowledge)
    {
        for (var n = from; n < Reports; n += 3)
        {
            store.Append([.. Enumerable.Range(n, 3).Select(Batches.Numbered)]);
            acknowledge(n + 2);
        }
    }

    /// <summary>All that people can see of a record, but for the times at which it was stored.</summary>
    private static string Content(RecordStore store) => string.Join('\n', store.Reports(new Store.ReportQuery { PageSize = 1000 }).Rows
        .Select(r => (r, store.Report(r.Id)!.Report, Codings: store.Codings(r.Id)))
        .Select(t => $"{t.r} {t.Report.Text} {t.Codings.Count} {t.Codings[0].Coding.Events.Count}")
        .Append($"{store.Counts() with { Head = "" }}"));

    private static Process Start(string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(KillTests).Assembly.Location);
        }

        start.Environment[ChildWriter.Variable] = path;
        return Process.Start(start)!;
    }
}
