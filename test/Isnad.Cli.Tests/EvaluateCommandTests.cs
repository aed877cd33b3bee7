namespace Isnad.Cli.Tests;

/// <summary>Files that are well formed and yet not what is measured: each is named with the place, in one line.</summary>
public sealed class EvaluateCommandTests : IDisposable
{
    private const string Word = "1\tوصل\tوصل\tVERB\t_\t_\t0\troot\t_\t_\n";

    private readonly TestProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("""{ "id": "a", "text": "نص", "entities": null }""", "$.entities")]
    [InlineData("""{ "id": null, "text": "نص" }""", "$.id")]
    [InlineData("""{ "id": "a", "text": "نص", "entities": [ { "id": null, "name": "x" } ] }""", "$.entities[0].id")]
    [InlineData("""{ "id": "a", "text": "نص", "events": [null] }""", "a.json:events")]
    [InlineData("""{ "id": "a", "text": "نص", "events": [ { "id": "V1", "trigger": "نص", "event": "COERCE", "claims": [null] } ] }""", "a.json:claims")]
    public async Task A_wrong_gold_file_is_named(string content, string told)
    {
        _program.Write("gold/a.json", content);
        foreach (var options in new string[][] { [], ["--predicted", _program["gold"]], ["--predicted", _program["gold"], "--detail"] })
        {
            var outcome = await _program.RunAsync(["evaluate", _program["gold"], .. options]);
            Assert.Equal(ExitCode.SomeFailed, outcome.Code);
            var line = Assert.Single(outcome.Error.TrimEnd().Split('\n'));
            Assert.Contains("a.json", line, StringComparison.Ordinal);
            Assert.Contains(told, line, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{ "id": "a", "text": "نص", "events": [null] }""", "events")]
    [InlineData("""{ "id": "a", "text": "نص", "events": [ { "id": "V1", "trigger": "قتل", "event": "COERCE" } ] }""", "قتل")]
    [InlineData("""{ "id": "a", "text": "نص", "events": [ { "id": "V1", "trigger": "نص", "event": "HIT" } ] }""", "HIT")]
    [InlineData("""{ "id": "a" }""", "text")]
    public async Task What_is_wrong_is_told_in_Arabic(string content, string told)
    {
        using var program = new TestProgram("ar");
        program.Write("gold/a.json", content);
        var line = Assert.Single((await program.RunAsync("evaluate", program["gold"])).Error.TrimEnd().Split('\n'));
        Assert.Contains(told, line, StringComparison.Ordinal);
        // Latin words are names out of the file alone.
        var reason = line[(line.LastIndexOf("a.json", StringComparison.Ordinal) + "a.json".Length)..];
        Assert.DoesNotMatch("(?i)[a-z]{2,}", System.Text.RegularExpressions.Regex.Replace(reason, "V1|HIT|events?|text|null", ""));
    }

    [Fact]
    public async Task A_folder_of_predictions_that_is_not_there_scores_nothing()
    {
        _program.Write("gold/a.json", """{ "id": "a", "text": "نص" }""");
        var outcome = await _program.RunAsync("evaluate", _program["gold"], "--predicted", _program["none"]);
        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Contains("none", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Theory]
    [InlineData("[]", "{\"id\":\"a\"}\n\nnull\n", "linked.jsonl:3")]
    [InlineData("[]", "{\"id\":\"a\",\"mentions\":[null]}\n", "linked.jsonl:1")]
    [InlineData("[]", "{\"id\":\"a\",\"mentions\":null}\n", "linked.jsonl:1")]
    [InlineData("[]", "{}\n", "linked.jsonl:1")]
    [InlineData("[null]", "", "clusters.json")]
    [InlineData("null", "", "clusters.json")]
    [InlineData("""[{"id":"A","event":"ASSAULT","reports":null}]""", "", "clusters.json")]
    [InlineData("""[{"id":"A","event":"ASSAULT","reports":[null]}]""", "", "clusters.json")]
    public async Task A_wrong_file_of_groups_or_links_is_named(string clusters, string linked, string told)
    {
        _program.Write("groups/clusters.json", clusters);
        _program.Write("groups/reports.jsonl", TestProgram.Report("a", "أعلنت الشرطة اعتقال رجلين في المدينة القديمة مساء أمس بعد شكاوى من السكان في الحي.") + "\n");
        var outcome = await _program.RunAsync("evaluate", "--linking", _program["groups"], "--predicted", _program.Write("linked.jsonl", linked));
        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Contains(told, Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_reports_of_one_id_cannot_be_linked_and_are_named()
    {
        var report = TestProgram.Report("a", "أعلنت الشرطة اعتقال رجلين في المدينة القديمة مساء أمس بعد شكاوى من السكان في الحي.");
        _program.Write("groups/clusters.json", "[]");
        _program.Write("groups/reports.jsonl", report + "\n" + report.Replace("رجلين", "امرأتين", StringComparison.Ordinal) + "\n");
        var outcome = await _program.RunAsync("evaluate", "--linking", _program["groups"]);
        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Contains("reports.jsonl#2", Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Word + "2\t\t_\tNOUN\t_\t_\t1\tobj\t_\t_\n\n", ":2")]
    [InlineData(Word + "2\tرجل\t_\tNOUN\t_\t_\tx\tobj\t_\t_\n\n", ":2")]
    [InlineData("1-x\tوصل\t_\t_\t_\t_\t_\t_\t_\t_\n" + Word + "\n", ":1")]
    public async Task A_wrong_line_of_a_treebank_is_named(string content, string place)
    {
        var outcome = await _program.RunAsync("evaluate", "--language", _program.Write("wrong.conllu", content));
        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Contains("wrong.conllu" + place, Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
