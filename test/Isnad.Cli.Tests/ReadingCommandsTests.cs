using Microsoft.Data.Sqlite;

namespace Isnad.Cli.Tests;

public sealed class ReadingCommandsTests : CodedRecordTest
{
    [Fact]
    public async Task Show_tells_a_report_and_an_event()
    {
        var report = await Run("show", "a");
        Assert.Contains("أعلنت الشرطة في مدينة حلب", report.Output, StringComparison.Ordinal);
        Assert.Contains("COERCE/arrest", report.Output, StringComparison.Ordinal);
        var e = await Run("show", "a#V1");
        Assert.Contains("الشرطة", e.Output, StringComparison.Ordinal);
        Assert.Equal("arrest", (string)(await Run("show", "a#V1", "--json")).Json["event"]!["mode"]!);
        Assert.Equal(ExitCode.SomeFailed, (await Run("show", "zzz")).Code);
    }

    [Fact]
    public async Task Search_finds_across_inflection_and_filters_events()
    {
        Assert.Equal(2, (int)(await Run("search", "الشرطة", "--json")).Json["total"]!);
        Assert.Equal(1, (int)(await Run("search", "أَعلنَ", "--by", "lemma", "--json")).Json["total"]!);
        Assert.Contains("[أعلنت]", (await Run("search", "أعلن")).Output, StringComparison.Ordinal);
        Assert.Equal("c#V1", (string)(await Run("search", "--type", "coerce", "--mode", "arrest", "--json")).Json["rows"]![1]!["key"]!);
        Assert.Equal(1, (int)(await Run("search", "سرقة", "--actor", "شرطه", "--from", "2012", "--to", "2012-03", "--stance", "announces", "--json")).Json["total"]!);
        Assert.Equal(0, (int)(await Run("search", "--from", "2013", "--json")).Json["total"]!);
    }

    [Fact]
    public async Task Search_counts_by_facets_and_goes_on_after_a_page()
    {
        var counts = await Run("search", "--facets", "type", "publisher", "--json");
        Assert.Equal(("coerce", 2), ((string)counts.Json["type"]![0]!["value"]!, (int)counts.Json["type"]![0]!["events"]!));
        Assert.Equal("وكالة الفجر", (string)counts.Json["publisher"]![0]!["value"]!);
        var first = await Run("search", "--type", "coerce", "--limit", "1", "--json");
        var second = await Run("search", "--type", "coerce", "--limit", "1", "--after", (string)first.Json["next"]!, "--json");
        Assert.NotEqual((string)first.Json["rows"]![0]!["key"]!, (string)second.Json["rows"]![0]!["key"]!);
        Assert.Equal(2, (int)second.Json["total"]!);
        Assert.Equal(1, (int)(await Run("search", "أعلن", "--source", "الشرطة", "--json")).Json["total"]!);
        Assert.Equal(ExitCode.WrongUse, (await Run("search", "--box", "1,2,3")).Code);
        Assert.Equal(ExitCode.WrongUse, (await Run("search", "--facets", "colour")).Code);
        Assert.Equal(0, (int)(await Run("relations", "الشرطة", "--predicate", "kin-of", "--json")).Json["total"]!);
        Assert.Equal(ExitCode.AllDone, (await Run("relations")).Code);
    }

    [Fact]
    public async Task Reports_too_are_paged_and_what_is_no_cursor_is_refused()
    {
        var first = await Run("search", "الشرطة", "--limit", "1", "--json");
        var second = await Run("search", "الشرطة", "--limit", "1", "--after", (string)first.Json["next"]!, "--json");
        Assert.NotEqual((string)first.Json["rows"]![0]!["report"]!["id"]!, (string)second.Json["rows"]![0]!["report"]!["id"]!);
        Assert.Null(second.Json["next"]);
        Assert.Contains("--after " + (string)first.Json["next"]!, (await Run("search", "الشرطة", "--limit", "1")).Output, StringComparison.Ordinal);
        foreach (var asked in new[] { "search الشرطة", "search --type coerce", "relations" })
        {
            var refused = await Run([.. asked.Split(' '), "--after", "zzz"]);
            Assert.Equal(ExitCode.WrongUse, refused.Code);
            Assert.Contains("zzz", refused.Error, StringComparison.Ordinal);
            Assert.Empty(refused.Output);
        }
    }

    [Fact]
    public async Task Explain_gives_rule_and_words()
    {
        var outcome = await Run("explain", "a#V1");
        Assert.Contains("frame:اعتقل", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("[اعتقال]", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Strategic developments › Arrests", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("اعتقال", (string)(await Run("explain", "a#V1", "--json")).Json["reasons"]![0]!["words"]!);
        Assert.Equal(ExitCode.SomeFailed, (await Run("explain", "a#V7")).Code);
    }

    [Fact]
    public async Task Verify_names_what_is_wrong_and_mends_views()
    {
        Assert.Equal(ExitCode.AllDone, (await Run("verify")).Code);
        Tamper("UPDATE event SET mode = 'abduct'");
        var broken = await Run("verify", "--json");
        Assert.Equal((ExitCode.SomeFailed, "event", "mode"), (broken.Code, (string)broken.Json["first"]!["table"]!, (string)broken.Json["first"]!["field"]!));
        Assert.Equal(ExitCode.AllDone, (await Run("verify", "--rebuild")).Code);
    }

    [Theory]
    [InlineData("linked_event")]
    [InlineData("linked_entity")]
    public async Task Verify_names_links_that_cannot_be_read(string table)
    {
        Tamper($"UPDATE {table} SET told = substr(told, 1, 20) WHERE id = (SELECT max(id) FROM {table})");
        var broken = await Run("verify", "--json");
        Assert.Equal((ExitCode.SomeFailed, table, "told"), (broken.Code, (string)broken.Json["first"]!["table"]!, (string)broken.Json["first"]!["field"]!));
        Assert.NotEmpty((string)broken.Json["first"]!["row"]!);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("plover")]
    public async Task Export_writes_every_event(string format)
    {
        var direct = await Run("export", "--format", format);
        Assert.Equal(ExitCode.AllDone, direct.Code);
        Assert.Contains("a#V1", direct.Output, StringComparison.Ordinal);
        var file = await Run("export", "--format", format, "--out", Coded["events.out"], "--json");
        Assert.Equal(2, (int)file.Json["events"]!);
        Assert.Equal(direct.Output.ReplaceLineEndings("\n"), (await File.ReadAllTextAsync(Coded["events.out"])).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Evaluate_gives_full_marks_to_itself()
    {
        await Coded.RunAsync("code", Coded["in"], "--to", Coded["gold"]);
        var own = await Coded.RunAsync("evaluate", Coded["gold"], "--json");
        Assert.Equal(100, (double)own.Json["event+type"]!["f1"]!);
        var others = await Coded.RunAsync("evaluate", Coded["gold"], "--predicted", Coded["gold"]);
        Assert.Contains("who-did-what-to-whom", others.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_answers_until_it_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        using var output = new WatchedWriter();
        using var error = new StringWriter();
        var serving = new CommandTree(Coded.Workshop).RunAsync(
            ["serve", "--record", Coded.Record, "--urls", "http://127.0.0.1:0", "--json"], output, error, stop.Token);
        var address = (string)(await output.FirstJsonAsync(serving))["addresses"]![0]!;
        using var client = new HttpClient();
        var page = System.Net.WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken));
        Assert.Contains("وكالة الفجر", page, StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(ExitCode.AllDone, await serving);
    }

    [Fact]
    public async Task Lexicon_check_names_file_and_line_of_a_contradiction()
    {
        foreach (var file in Directory.GetFiles(Isnad.Text.LexiconTable.DefaultFolder, "*.tsv"))
        {
            Coded.Write("lexicon/" + Path.GetFileName(file), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        }

        var sound = await Coded.RunAsync("lexicon", "check", "--folder", Coded["lexicon"], "--json");
        var verbs = await File.ReadAllLinesAsync(Coded["lexicon/verbs.tsv"], TestContext.Current.CancellationToken);
        await File.AppendAllTextAsync(Coded["lexicon/verbs.tsv"], verbs[^1] + "\n", TestContext.Current.CancellationToken);
        var broken = await Coded.RunAsync("lexicon", "check", "--folder", Coded["lexicon"], "--json");
        Assert.Equal((int)sound.Json["errors"]! + 1, (int)broken.Json["errors"]!);
        Assert.Contains($"verbs.tsv:{verbs.Length + 1}", (await Coded.RunAsync("lexicon", "check", "--folder", Coded["lexicon"])).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUse, (await Coded.RunAsync("lexicon")).Code);
    }

    [Fact]
    public async Task An_address_in_use_is_told_in_one_sentence()
    {
        using var other = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((System.Net.IPEndPoint)other.LocalEndpoint).Port}";
        var outcome = await Run("serve", "--urls", url);
        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Contains(url, Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serving_to_the_world_must_be_meant() =>
        Assert.Equal(ExitCode.WrongUse, (await Run("serve", "--urls", "http://0.0.0.0:0")).Code);

    private void Tamper(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Coded.Record};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private Task<Outcome> Run(params string[] arguments) => Coded.RunAsync([.. arguments, "--record", Coded.Record]);
}
