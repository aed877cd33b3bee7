using Isnad.Store;

namespace Isnad.Cli.Tests;

public sealed class DecideCommandTests : CodedRecordTest
{
    [Fact]
    public async Task A_correction_is_shown_with_both_values_and_can_be_undone()
    {
        var before = await Run("show", "a#V1", "--json");
        var stored = await Decide("correct", "a#V1", "--field", "date", "--value", "2012-03", "--reason", "الفقرة الأولى", "--json");
        var entry = (long)stored.Json["entry"]!;
        var shown = await Run("show", "a#V1");
        Assert.Contains("2012-03-12", shown.Output, StringComparison.Ordinal);
        Assert.Contains("corrected", shown.Output, StringComparison.Ordinal);
        Assert.Equal("2012-03", (string)(await Run("show", "a#V1", "--json")).Json["event"]!["date"]!);
        Assert.Equal(before.Output, (await Run("show", "a#V1", "--json", "--as-of", $"{entry - 1}")).Output);
        Assert.Equal(ExitCode.AllDone, (await Decide("undo", $"{entry}")).Code);
        Assert.Equal(before.Output, (await Run("show", "a#V1", "--json")).Output);
        Assert.Equal(ExitCode.SomeFailed, (await Decide("undo", $"{entry}")).Code);
        var history = await Run("history", "a#V1");
        Assert.Contains("الفقرة الأولى", history.Output, StringComparison.Ordinal);
        Assert.Contains("withdrawn by", history.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("history", "a", "--json")).Json["decisions"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_rejected_event_is_in_no_list_and_no_export_but_can_be_asked_for()
    {
        await Decide("reject", "a#V1", "--reason", "قصة فيلم");
        Assert.DoesNotContain("a#V1", (await Run("search", "--type", "coerce")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a#V1", (await Run("export", "--format", "csv")).Output, StringComparison.Ordinal);
        Assert.Contains("a#V1", (await Run("search", "--review", "rejected")).Output, StringComparison.Ordinal);
        Assert.Contains("a#V1", (await Run("export", "--format", "csv", "--as-of", "2")).Output, StringComparison.Ordinal);
        Assert.Contains("a#V1", (await Run("search", "--type", "coerce", "--as-of", "2")).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.AllDone, (await Run("verify")).Code);
    }

    [Fact]
    public async Task An_event_is_added_at_its_words()
    {
        var added = await Decide(
            "add", "b", "--words", "زيارة", "--type", "consult", "--mode", "visit", "--actor", "person:الوزير", "--place", "place:العاصمة", "--date", "2012-03-12",
            "--claim", "states=organization:الوزارة", "--reason", "فات المرمّز", "--json");
        Assert.Equal(ExitCode.AllDone, added.Code);
        var row = (await Run("show", $"b#H{(long)added.Json["entry"]!}", "--json")).Json;
        Assert.Equal(("consult", "الوزير", "العاصمة"), ((string)row["event"]!["type"]!, (string)row["actors"]![0]!["name"]!, (string)row["place"]!["name"]!));
        Assert.Equal(("added", "ليلى"), ((string)row["review"]!["state"]!, (string)row["review"]!["author"]!));
        Assert.Equal(ExitCode.SomeFailed, (await Decide("add", "b", "--words", "زيارة", "--type", "consult", "--reason", "x")).Code);
        Assert.Equal(ExitCode.SomeFailed, (await Decide("add", "b", "--words", "كلمة ليست فيه", "--type", "consult", "--reason", "x")).Code);
    }

    [Fact]
    public async Task Merging_splitting_and_remarks_are_kept()
    {
        Assert.Equal(ExitCode.AllDone, (await Decide("merge", "a#V1", "c#V1", "--reason", "واحد")).Code);
        Assert.Equal(ExitCode.AllDone, (await Decide("split", "c#V1", "--from", "a#V1", "--reason", "اثنان")).Code);
        Assert.Equal(ExitCode.AllDone, (await Decide("comment", "c", "--reason", "يراجع")).Code);
        Assert.Equal(3, (await Run("history", "c", "--json")).Json["decisions"]!.AsArray().Count);
        Assert.Equal(0, (int)(await Run("orphans", "--json")).Json["total"]!);
        Assert.Equal(ExitCode.AllDone, (await Run("verify")).Code);
    }

    [Fact]
    public async Task A_merger_shows_in_the_links_at_once_and_goes_with_its_undo()
    {
        var before = (await Run("export", "--format", "linked")).Output;
        var merge = await Decide("merge", "a#V1", "c#V1", "--reason", "واحد", "--json");
        var merged = (await Run("export", "--format", "linked")).Output;
        Assert.NotEqual(before, merged);
        Assert.Equal(before.Split('\n').Length - 1, merged.Split('\n').Length);
        Assert.Equal(ExitCode.AllDone, (await Decide("undo", $"{(long)merge.Json["entry"]!}")).Code);
        Assert.Equal(before, (await Run("export", "--format", "linked")).Output);
        Assert.Equal(ExitCode.AllDone, (await Run("verify")).Code);
    }

    [Fact]
    public async Task A_verdict_shows_in_the_links_at_once_and_a_remark_makes_none()
    {
        var before = (await Run("export", "--format", "linked")).Output;
        var reject = await Decide("reject", "a#V1", "--reason", "قصة فيلم", "--json");
        var rejected = (await Run("export", "--format", "linked")).Output;
        Assert.NotEqual(before, rejected);
        Assert.Equal(before.Split('\n').Length - 1, rejected.Split('\n').Length);
        await Decide("comment", "a#V1", "--reason", "يراجع");
        await Decide("undo", $"{(long)reject.Json["entry"]!}");
        Assert.Equal(before, (await Run("export", "--format", "linked")).Output);
        Assert.Equal(ExitCode.AllDone, (await Run("verify")).Code);
    }

    [Fact]
    public async Task An_event_is_shown_with_its_links_of_now_and_of_then()
    {
        var alone = await Run("show", "a#V1");
        Assert.Contains("reports 1, outlets 1, independent chains 1", alone.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("c#V1", alone.Output, StringComparison.Ordinal);
        var merge = (long)(await Decide("merge", "a#V1", "c#V1", "--reason", "واحد", "--json")).Json["entry"]!;
        var merged = await Run("show", "a#V1", "--json");
        Assert.Equal(["a", "c"], merged.Json["linked"]![0]!["reports"]!.AsArray().Select(r => (string)r!));
        Assert.Contains("also told in \u2068c#V1", (await Run("show", "a#V1")).Output, StringComparison.Ordinal);
        Assert.Contains("All of them go back to one origin", (await Run("show", "a#V1")).Output, StringComparison.Ordinal);
        Assert.Contains("Told by other reports too: 1", (await Run("show", "a")).Output, StringComparison.Ordinal);
        Assert.Equal(alone.Output, (await Run("show", "a#V1", "--as-of", $"{merge - 1}")).Output);
        Assert.DoesNotContain("Told by other reports too", (await Run("show", "a", "--as-of", $"{merge - 1}")).Output, StringComparison.Ordinal);
        await Decide("undo", $"{merge}");
        Assert.Equal(alone.Output, (await Run("show", "a#V1")).Output);
        Assert.Equal(merged.Output, (await Run("show", "a#V1", "--json", "--as-of", $"{merge}")).Output);
        var linked = (string)merged.Json["linked"]![0]!["id"]!;
        Assert.Contains("c#V1", (await Run("show", linked, "--as-of", $"{merge}")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_of_other_registers_come_from_a_table()
    {
        var known = Coded["ids.tsv"];
        await File.WriteAllTextAsync(known, "entity\twikidata\tgeonames\na#E1\tQ42\t170063\n", TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.AllDone, (await Decide("import-ids", known, "--reason", "بحث")).Code);
        using (var store = RecordStore.OpenReadOnly(Coded.Record))
        {
            var linked = store.LinkedEntity(store.LinkedEntityOf("a", "E1")!)!;
            Assert.Equal(("Q42", 170063), (linked.Wikidata, linked.GeoNames));
        }

        await File.WriteAllTextAsync(known, "entity\twikidata\na#E1\tQ43\nzzz#E1\tQ44\n", TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.SomeFailed, (await Decide("import-ids", known, "--reason", "بحث")).Code);
        Assert.Equal(2, (await Run("history", "a", "--json")).Json["decisions"]!.AsArray().Count);
        await File.WriteAllTextAsync(known, "entity\twikidata\n\t\na#E1\tQ42\n \n", TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.AllDone, (await Decide("import-ids", known, "--reason", "بحث")).Code);
        await File.WriteAllTextAsync(known, "entity\twikidata\n\t\n\tQ43\n", TestContext.Current.CancellationToken);
        Assert.Contains("ids.tsv:3", (await Decide("import-ids", known, "--reason", "بحث")).Error, StringComparison.Ordinal);
        await File.WriteAllTextAsync(known, "entity\tgeonames\n\t\na#E1\tmany\n", TestContext.Current.CancellationToken);
        Assert.Contains("ids.tsv:3", (await Decide("import-ids", known, "--reason", "بحث")).Error, StringComparison.Ordinal);
        await File.WriteAllTextAsync(known, "name\twikidata\na#E1\tQ43\n", TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.WrongUse, (await Decide("import-ids", known, "--reason", "بحث")).Code);
        Assert.Equal(2, (await Run("history", "a", "--json")).Json["decisions"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("correct a#V1 --field type --value dance --reason x", ExitCode.WrongUse, "no value")]
    [InlineData("correct a#V1 --field dance --value x --reason x", ExitCode.WrongUse, "does not know")]
    [InlineData("correct a#V1 --field wikidata --value Q1 --reason x", ExitCode.WrongUse, "not one of this")]
    [InlineData("accept zzz#V1", ExitCode.SomeFailed, "zzz#V1")]
    [InlineData("reject a#V1", ExitCode.WrongUse, "--reason")]
    [InlineData("merge a#V1", ExitCode.WrongUse, "merge")]
    [InlineData("undo 1", ExitCode.SomeFailed, "no decision")]
    public async Task Mistakes_are_told_and_change_nothing(string arguments, int code, string told)
    {
        var entries = (await Run("verify", "--json")).Json["entries"]!.ToString();
        var outcome = await Decide(arguments.Split(' '));
        Assert.Equal(code, outcome.Code);
        Assert.Contains(told, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(entries, (await Run("verify", "--json")).Json["entries"]!.ToString());
    }

    [Fact]
    public async Task No_record_is_made_by_a_decision_about_a_mistyped_one()
    {
        var outcome = await Coded.RunAsync("decide", "accept", "a#V1", "--record", Coded["none.isnad"], "--author", "ليلى");
        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.False(File.Exists(Coded["none.isnad"]));
        Assert.Equal(ExitCode.WrongUse, (await Run("show", "a", "--as-of", "yesterday")).Code);
        Assert.Equal(ExitCode.WrongUse, (await Coded.RunAsync("decide")).Code);
    }

    private Task<Outcome> Decide(params string[] arguments) =>
        Coded.RunAsync(["decide", .. arguments, "--record", Coded.Record, "--author", "ليلى"]);

    private Task<Outcome> Run(string command, params string[] arguments) =>
        Coded.RunAsync([command, .. arguments, "--record", Coded.Record]);
}
