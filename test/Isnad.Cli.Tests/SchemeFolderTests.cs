using System.Text;
using Isnad.Exchange.Scheme;

namespace Isnad.Cli.Tests;

/// <summary>A folder of codings: whose files are written over, and whose never.</summary>
public sealed class SchemeFolderTests : IDisposable
{
    private const string HandCoded = """{ "id": "a", "text": "من يد" }""";

    private readonly TestProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("gold", "gold")]
    [InlineData("gold/a.json", "gold")]
    [InlineData("", "gold")]
    [InlineData("gold/../gold/", "gold/deeper")]
    [InlineData("link", "gold")]
    public async Task What_is_read_is_never_written_to(string path, string folder)
    {
        _program.Write("gold/a.json", TestProgram.Report("a", "أعلنت الشرطة اعتقال رجلين في المدينة القديمة مساء أمس بعد شكاوى من السكان في الحي."));
        Directory.CreateSymbolicLink(_program["link"], _program["gold"]);
        var before = await File.ReadAllTextAsync(_program["gold/a.json"], TestContext.Current.CancellationToken);
        var outcome = await _program.RunAsync("code", _program[path], "--to", _program[folder]);
        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Contains("--to", Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(_program["gold/a.json"], TestContext.Current.CancellationToken));
        Assert.Equal(["a.json"], Directory.GetFiles(_program["gold"]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Files_of_others_are_never_written_over_and_named()
    {
        var input = _program.WriteReports();
        File.Delete(_program["in/d.json"]);
        _program.Write("out/a.json", HandCoded);
        for (var run = 0; run < 2; run++)
        {
            var outcome = await _program.RunAsync("code", input, "--to", _program["out"]);
            Assert.Equal(ExitCode.SomeFailed, outcome.Code);
            Assert.Contains(_program["out/a.json"], Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
            Assert.Equal(HandCoded, await File.ReadAllTextAsync(_program["out/a.json"], TestContext.Current.CancellationToken));
            Assert.Equal(3, Directory.GetFiles(_program["out"], "*.json").Length);
        }
    }

    [Fact]
    public async Task A_file_whose_line_a_crash_kept_from_the_list_is_still_ours()
    {
        var input = _program.WriteReports();
        File.Delete(_program["in/d.json"]);
        await _program.RunAsync("code", input, "--to", _program["out"]);
        var lines = await File.ReadAllLinesAsync(_program["out/.isnad-coded"], TestContext.Current.CancellationToken);
        var announced = lines.Where(line => line.Split('\t') is [_, _, "", _]);
        await File.WriteAllTextAsync(_program["out/.isnad-coded"], string.Join('\n', announced) + "\nb\thalf", TestContext.Current.CancellationToken);
        var again = await _program.RunAsync("code", input, "--to", _program["out"], "--json");
        Assert.Equal((ExitCode.AllDone, 3), (again.Code, (int)again.Json["added"]!));
        Assert.Equal(3, (int)(await _program.RunAsync("code", input, "--to", _program["out"], "--json")).Json["skipped"]!);
    }

    [Fact]
    public async Task Ids_that_look_alike_as_names_get_a_file_each()
    {
        var ids = new[] { "x/y", "x_y", "x?y", new string('م', 300) + "1", new string('م', 300) + "2", "..." };
        for (var n = 0; n < ids.Length; n++)
        {
            _program.Write($"in/{n}.json", TestProgram.Report(ids[n], $"أعلنت الشرطة اعتقال {n + 2} رجال في المدينة القديمة مساء أمس بعد شكاوى من السكان في الحي."));
        }

        var outcome = await _program.RunAsync("code", _program["in"], "--to", _program["out"], "--json");
        Assert.Equal((ExitCode.AllDone, ids.Length), (outcome.Code, (int)outcome.Json["added"]!));
        var files = Directory.GetFiles(_program["out"], "*.json");
        Assert.Equal(ids.Order(StringComparer.Ordinal), files.Select(file => SchemeFile.Load(file).Id).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.InRange(Encoding.UTF8.GetByteCount(Path.GetFileName(file)), 1, 250));
        Assert.Contains(_program["out/x_y.json"], files);
        Assert.Equal(ids.Length, (int)(await _program.RunAsync("code", _program["in"], "--to", _program["out"], "--json")).Json["skipped"]!);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named_and_the_rest_goes_on()
    {
        var input = _program.WriteReports();
        File.Delete(_program["in/d.json"]);
        _program.Write("out/b.json/a-folder-of-that-name", "");
        var outcome = await _program.RunAsync("code", input, "--to", _program["out"]);
        Assert.Equal(ExitCode.SomeFailed, outcome.Code);
        Assert.Contains("b.json", Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Contains("2 new", outcome.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_program["out"], "*.part"));
    }
}
