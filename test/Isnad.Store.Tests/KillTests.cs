using System.Diagnostics;
using System.Globalization;
using Isnad.Record;

namespace Isnad.Store.Tests;

/// <summary>Kills a process that takes reports in and decides about them, at moments of all kinds: what it had acknowledged must be there, once.</summary>
/// <remarks>The variable <c>ISNAD_KILL_ROUNDS</c> asks for more rounds of two kills each than the usual ones.</remarks>
public sealed class KillTests(ITestOutputHelper output)
{
    private static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("ISNAD_KILL_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 18;

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
            var decided = record.Store.Decisions(new DecisionQuery { PageSize = 1000 }).Rows.SelectMany(d => d.Decision.Targets).Select(t => t.Report).ToHashSet();
            Assert.All(Enumerable.Range(0, acknowledged + 1), n => Assert.Contains(Batches.Numbered(n).Report.Id, decided));
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
            Decide(store, n);
            acknowledge(n + 2);
        }
    }

    /// <summary>Decides about three reports in several steps, each of which may be given again.</summary>
    private static void Decide(RecordStore store, int n)
    {
        string[] ids = [.. Enumerable.Range(n, 3).Select(k => Batches.Numbered(k).Report.Id)];
        store.Decide("ليلى", Verdicts.About(store, ids[0] + "#V1", DecisionKind.Accept), Verdicts.Correct(store, ids[1] + "#V2", DecisionField.Mode, "deny"));
        var rejected = store.Decide("ليلى", Verdicts.About(store, ids[2] + "#V2", DecisionKind.Reject))[0];
        var about = new DecisionQuery { ReportId = ids[2] };
        if (store.Decisions(about with { Kind = DecisionKind.Comment }).Total == 0)
        {
            store.Decide("سامي", Verdicts.About(store, ids[2], DecisionKind.Comment));
        }

        if (n % 2 == 0 && store.Decisions(about with { Kind = DecisionKind.Undo }).Total == 0)
        {
            store.Decide("سامي", Verdicts.Undo(store.Decisions(about with { Kind = DecisionKind.Comment }).Rows[0].Entry));
        }

        Assert.True(rejected.Holds);
    }

    /// <summary>All that people can see of a record, but for the times at which it was stored and the numbers of entries.</summary>
    private static string Content(RecordStore store) => string.Join('\n', store.Reports(new Store.ReportQuery { PageSize = 1000 }).Rows
        .Select(r => (r, store.Report(r.Id)!.Report, Codings: store.Codings(r.Id)))
        .Select(t => $"{t.r} {t.Report.Text} {t.Codings.Count} {t.Codings[0].Coding.Events.Count} {Verdicts.Read(store, t.r.Id)}")
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
