using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Isnad.Store;

namespace Isnad.Cli.Tests;

/// <summary>Kills the program while it codes; the same command again must bring what an undisturbed run brings.</summary>
public sealed class KillTests : IDisposable
{
    private const int Reports = 400;
    private static readonly string[] Towns = ["حلب", "البصرة", "صنعاء", "طرابلس", "غزة", "الخرطوم", "تونس", "عمان"];

    /// <summary>How often; the variable ISNAD_KILLS asks for more.</summary>
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("ISNAD_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 5;

    private readonly TestProgram _program = new();
    private readonly ITestOutputHelper _output;

    public KillTests(ITestOutputHelper output)
    {
        _output = output;
        _program.Write("in/all.jsonl", string.Join('\n', Enumerable.Range(0, Reports).Select(n => TestProgram.Report(
            string.Create(CultureInfo.InvariantCulture, $"r{n:D4}"),
            $"أعلنت الشرطة في مدينة {Towns[n % 8]} اليوم اعتقال {n} من المشتبهين في سرقة مصرف، وقالت إن التحقيق معهم مستمر في مركز المدينة."))));
    }

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_record_is_sound_after_every_kill_and_complete_in_the_end()
    {
        var acknowledged = 0L;
        await KillAgainAndAgain(
            "--record",
            _program.Record,
            () => acknowledged = File.Exists(_program.Record) ? Math.Max(acknowledged, Stored()) : 0,
            async () =>
            {
                var stored = File.Exists(_program.Record) ? Stored() : 0;
                Assert.InRange(stored, acknowledged, Reports);
                if (stored > 0)
                {
                    Assert.Equal(ExitCode.AllDone, (await _program.RunAsync("verify", "--record", _program.Record)).Code);
                }
            });
        await ChildProgram.RunAsync("code", _program["in"], "--record", _program["undisturbed.isnad"]);
        using var killed = RecordStore.OpenReadOnly(_program.Record);
        using var undisturbed = RecordStore.OpenReadOnly(_program["undisturbed.isnad"]);
        Assert.Equal(undisturbed.Counts() with { Head = "" }, killed.Counts() with { Head = "" });
        Assert.Equal(Reports, killed.Counts().Reports);
        Assert.Equal(Links(undisturbed), Links(killed));
        Assert.Equal(ExitCode.AllDone, (await _program.RunAsync("verify", "--record", _program.Record)).Code);
    }

    [Fact]
    public async Task A_folder_never_holds_half_a_file_and_is_complete_in_the_end()
    {
        await KillAgainAndAgain("--to", _program["out"], () => { }, () =>
        {
            foreach (var file in Directory.Exists(_program["out"]) ? Directory.GetFiles(_program["out"], "*.json") : [])
            {
                Exchange.Scheme.SchemeFile.Load(file);
            }

            return Task.CompletedTask;
        });
        await ChildProgram.RunAsync("code", _program["in"], "--to", _program["undisturbed"]);
        Assert.Equal(Files(_program["undisturbed"]), Files(_program["out"]));
        Assert.Empty(Directory.GetFiles(_program["out"], "*.part"));
    }

    [Fact]
    public async Task Stopped_politely_the_program_keeps_what_it_has_finished()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal for Ctrl-C between processes");
        using var child = ChildProgram.Start("code", _program["in"], "--record", _program.Record, "--json");
        await WaitFor(() => File.Exists(_program.Record) || child.HasExited);
        Assert.Equal(0, Interrupt(child.Id, 2));
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Contains(child.ExitCode, new[] { ExitCode.Stopped, ExitCode.AllDone });
        using var store = RecordStore.OpenReadOnly(_program.Record);
        Assert.True(store.Verify().IsSound);
    }

    private async Task KillAgainAndAgain(string option, string target, Action before, Func<Task> check)
    {
        for (var seed = 1; seed <= Rounds; seed++)
        {
            using var child = ChildProgram.Start("code", _program["in"], option, target);
            await WaitFor(() => File.Exists(target) || Directory.Exists(target) || child.HasExited);
            await Task.Delay(new Random(seed).Next(0, 250 * (1 + (seed % 6))), TestContext.Current.CancellationToken);
            before();
            child.Kill();
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);
            _output.WriteLine($"seed {seed}: exit code {child.ExitCode}");
            await check();
        }

        var (code, output) = await ChildProgram.RunAsync("code", _program["in"], option, target, "--json");
        Assert.Equal(ExitCode.AllDone, code);
        var last = JsonNode.Parse(output)!;
        Assert.Equal(Reports, (int)last["added"]! + (int)last["skipped"]! + (int)last["recoded"]!);
    }

    /// <summary>How many reports any reader sees at this moment.</summary>
    private long Stored()
    {
        try
        {
            using var store = RecordStore.OpenReadOnly(_program.Record);
            return store.Counts().Reports;
        }
        catch (RecordException)
        {
            // The file has just been made and has no tables yet.
            return 0;
        }
    }

    private static string Links(RecordStore store) => System.Text.Json.JsonSerializer.Serialize(
        new { Events = store.LinkedEvents().ToList(), Entities = store.LinkedEntities().ToList() }, Isnad.Record.RecordJson.Options);

    private static async Task WaitFor(Func<bool> condition)
    {
        var start = Stopwatch.StartNew();
        while (!condition() && start.Elapsed < TimeSpan.FromSeconds(60))
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    private static Dictionary<string, string> Files(string folder) =>
        Directory.GetFiles(folder, "*.json").ToDictionary(f => Path.GetFileName(f), File.ReadAllText, StringComparer.Ordinal);

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Interrupt(int process, int signal);
}
