using Isnad.Exchange.Scheme;

namespace Isnad.Cli.Tests;

public sealed class CodeCommandTests : IDisposable
{
    private readonly TestProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Codes_into_a_record_names_what_failed_and_goes_on_when_run_again()
    {
        var input = _program.WriteReports();
        var first = await _program.RunAsync("code", input, "--record", _program.Record, "--json");
        Assert.Equal(ExitCode.SomeFailed, first.Code);
        Assert.Equal((3, 2, 1), ((int)first.Json["added"]!, (int)first.Json["events"]!, (int)first.Json["failed"]!));
        Assert.EndsWith("d.json", (string)first.Json["problems"]![0]!["file"]!, StringComparison.Ordinal);
        File.Delete(_program["in/d.json"]);
        var again = await _program.RunAsync("code", input, "--record", _program.Record, "--json");
        Assert.Equal(ExitCode.AllDone, again.Code);
        Assert.Equal((0, 3), ((int)again.Json["added"]!, (int)again.Json["skipped"]!));
    }

    [Fact]
    public async Task Without_json_people_read_sentences()
    {
        var outcome = await _program.RunAsync("code", _program.WriteReports(), "--record", _program.Record);
        Assert.Contains("3 new", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("d.json", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', outcome.Output + outcome.Error);
    }

    [Fact]
    public async Task Writes_one_scheme_file_a_report_with_word_count_and_offsets()
    {
        var input = _program.WriteReports();
        var outcome = await _program.RunAsync("code", input, "--to", _program["out"], "--json");
        Assert.Equal((ExitCode.SomeFailed, 3), (outcome.Code, (int)outcome.Json["added"]!));
        var coded = SchemeFile.Load(_program["out/a.json"]);
        var e = Assert.Single(coded.Events);
        Assert.Equal(("اعتقال", 1, "COERCE"), (e.Trigger, e.N, e.Event));
        Assert.Equal("اعتقال", coded.Text![e.Start!.Value..e.End!.Value]);
        Assert.Equal(["a.json", "b.json", "c.json"], Directory.GetFiles(_program["out"], "*.json").Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_folder_is_gone_on_with_and_an_edited_report_is_coded_anew()
    {
        var input = _program.WriteReports();
        await _program.RunAsync("code", input, "--to", _program["out"]);
        var untouched = File.GetLastWriteTimeUtc(_program["out/a.json"]);
        _program.Write("in/b.json", TestProgram.Report("b", "اعتقلت الشرطة الوزير صباح اليوم في العاصمة بعد زيارة رسمية استمرت يومين التقى خلالها عددا من المسؤولين."));
        var again = await _program.RunAsync("code", input, "--to", _program["out"], "--json");
        Assert.Equal((2, 1), ((int)again.Json["skipped"]!, (int)again.Json["recoded"]!));
        Assert.Equal(untouched, File.GetLastWriteTimeUtc(_program["out/a.json"]));
        Assert.Single(SchemeFile.Load(_program["out/b.json"]).Events);
    }

    [Fact]
    public async Task Two_reports_with_one_id_do_not_replace_each_other()
    {
        _program.Write("in/1.json", TestProgram.Report("same", "أعلنت الشرطة اعتقال رجلين في المدينة القديمة مساء أمس بعد شكاوى من السكان في الحي."));
        _program.Write("in/2.json", TestProgram.Report("same", "وصل الوزير إلى العاصمة صباح اليوم في زيارة رسمية تستمر يومين ويلتقي فيها المسؤولين.").Replace("example.org/same", "example.org/other", StringComparison.Ordinal));
        for (var run = 0; run < 2; run++)
        {
            var outcome = await _program.RunAsync("code", _program["in"], "--to", _program["out"], "--json");
            Assert.Equal((ExitCode.SomeFailed, "id-taken"), (outcome.Code, (string)outcome.Json["problems"]![0]!["code"]!));
            Assert.Single(SchemeFile.Load(_program["out/same.json"]).Events);
        }
    }

    [Fact]
    public async Task Ids_never_lead_out_of_the_folder()
    {
        _program.Write("in/1.json", TestProgram.Report("../../evil", "أعلنت الشرطة اعتقال رجلين في المدينة القديمة مساء أمس بعد شكاوى من السكان في الحي."));
        await _program.RunAsync("code", _program["in"], "--to", _program["deep/out"]);
        Assert.Single(Directory.GetFiles(_program["deep"], "*evil*", SearchOption.AllDirectories));
        Assert.Single(Directory.GetFiles(_program["deep/out"], "*evil*"));
    }

    [Fact]
    public async Task A_report_that_cannot_be_coded_does_not_stop_the_others()
    {
        _program.WriteReports();
        File.Delete(_program["in/d.json"]);
        _program.Write("in/b.json", TestProgram.Report("b", $"وصل الوزير إلى العاصمة صباح اليوم {ArrestCoder.Poison} في زيارة رسمية تستمر يومين ويلتقي المسؤولين."));
        var outcome = await _program.RunAsync("code", _program["in"], "--record", _program.Record);
        Assert.Equal(ExitCode.SomeFailed, outcome.Code);
        Assert.Contains("b.json", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("2 new", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code", "x.txt")]
    [InlineData("code", "x.txt", "--record", "a", "--to", "b")]
    [InlineData("code", "--record", "a")]
    [InlineData("code", "x.txt", "--record", "a", "--jobs", "0")]
    [InlineData("code", "x.txt", "--record", "a", "--jobs", "600000000")]
    [InlineData("code", "x.txt", "--record", "")]
    [InlineData("code", "x.txt", "--to", "")]
    [InlineData("code", "", "--to", "b")]
    [InlineData("export", "--record", "a", "--format", "csv", "--out", " ")]
    [InlineData("evaluate", "gold", "--predicted", "")]
    [InlineData("search", "x", "--record", "a", "--limit", "0")]
    [InlineData("serve", "--record", "a", "--urls", "8080")]
    [InlineData("serve", "--record", "a", "--urls", "http://localhost:0")]
    [InlineData("serve", "--record", "a", "--urls", "http://127.0.0.1:0/isnad")]
    [InlineData("serve", "--record", "a", "--urls", "http://127.0.0.1:0?x")]
    [InlineData("serve", "--record", "a", "--urls", "http://user@127.0.0.1:0")]
    [InlineData("demo", "--record", "a", "--urls", "http://0.0.0.0:0")]
    [InlineData("demo", "--record", "a", "--urls", "http://example.org:0")]
    [InlineData("show", "a")]
    [InlineData("nonsense")]
    [InlineData]
    [InlineData("search", "--record", "a", "--type", "party")]
    [InlineData("search", "--record", "a", "--from", "yesterday")]
    [InlineData("export", "--record", "a", "--format", "pdf")]
    [InlineData("verify", "--record", "no-such-file.isnad")]
    [InlineData("evaluate", "no-such-folder")]
    public async Task Wrong_use_is_told_with_code_2(params string[] arguments)
    {
        var outcome = await _program.RunAsync(arguments);
        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.NotEmpty(outcome.Error);
        Assert.Empty(outcome.Output);
    }

    [Theory]
    [InlineData("'isnad decide reject --help'", "decide", "reject")]
    [InlineData("'isnad lexicon check --help'", "lexicon", "check", "x")]
    [InlineData("'isnad code --help'", "code")]
    [InlineData("'isnad --help'", "nonsense")]
    public async Task The_hint_names_a_command_that_there_is(string hint, params string[] arguments) =>
        Assert.Contains(hint, (await _program.RunAsync(arguments)).Error, StringComparison.Ordinal);

    [Fact]
    public async Task The_demo_does_not_advise_an_option_that_it_lacks()
    {
        var outcome = await _program.RunAsync("demo", "--urls", "http://0.0.0.0:5180");
        Assert.Contains("http://0.0.0.0:5180", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("--allow-remote", outcome.Error, StringComparison.Ordinal);
    }
}
