using System.Collections;
using System.Globalization;
using System.Resources;
using Isnad.Cli.Output;

namespace Isnad.Cli.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("ar", null, "ar")]
    [InlineData("en", "ar_EG.UTF-8", "en")]
    [InlineData(null, "ar_EG.UTF-8", "ar")]
    [InlineData(null, "C", "en")]
    public void The_language_is_the_one_asked_for_else_that_of_the_environment(string? asked, string? environment, string expected) =>
        Assert.Equal(expected, Messages.For(asked is null ? ["show"] : ["show", "--lang", asked], environment, CultureInfo.InvariantCulture).Culture.Name);

    [Fact]
    public void Every_sentence_stands_in_both_languages_with_the_same_values()
    {
        var resources = new ResourceManager("Isnad.Cli.Output.Messages", typeof(Messages).Assembly);
        var english = Sentences(resources, CultureInfo.InvariantCulture);
        var arabic = Sentences(resources, CultureInfo.GetCultureInfo("ar"));
        Assert.Equal(english.Keys.Order(), arabic.Keys.Order());
        Assert.All(english, s => Assert.True(
            Values(s.Value).All(v => s.Key == "use-wrong" || Values(arabic[s.Key]).Contains(v)), $"{s.Key}: {s.Value} / {arabic[s.Key]}"));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task Help_of_every_command_teaches_by_examples(string language)
    {
        using var program = new TestProgram(language);
        var words = program.Workshop.Messages;
        Assert.Contains(words["root-about"], (await program.RunAsync("--help")).Output, StringComparison.Ordinal);
        foreach (var name in new[] { "demo", "code", "serve", "show", "search", "explain", "evaluate", "relations", "decide", "history", "orphans", "verify", "export", "accounts", "lexicon" })
        {
            var help = await program.RunAsync(name, "--help");
            Assert.Equal(ExitCode.AllDone, help.Code);
            Assert.Contains(words[name + "-about"], help.Output, StringComparison.Ordinal);
            Assert.Contains("isnad " + name + " ", help.Output[help.Output.IndexOf(words["help-examples"], StringComparison.Ordinal)..] + " ", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Arabic_speakers_are_told_problems_in_Arabic()
    {
        using var program = new TestProgram("ar");
        var outcome = await program.RunAsync("code", program.WriteReports(), "--record", program.Record);
        Assert.Contains("3 جديد", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("لا سجل باسم", (await program.RunAsync("verify", "--record", program["none"])).Error, StringComparison.Ordinal);
        Assert.Contains("استعمال خاطئ", (await program.RunAsync("code")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_report_cannot_drive_the_terminal()
    {
        using var program = new TestProgram();
        program.Write("in/a.json", TestProgram.Report("a", "أعلنت الشرطة \u001b[31mفي مدينة حلب اليوم اعتقال ثلاثة مشتبهين في سرقة مصرف وقالت إن التحقيق مستمر."));
        await program.RunAsync("code", program["in"], "--record", program.Record);
        Assert.DoesNotContain('\u001b', (await program.RunAsync("show", "a", "--record", program.Record)).Output);
    }

    private static Dictionary<string, string> Sentences(ResourceManager resources, CultureInfo culture) => resources
        .GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
        .Cast<DictionaryEntry>()
        .ToDictionary(e => (string)e.Key, e => (string)e.Value!);

    private static IEnumerable<string> Values(string sentence) =>
        System.Text.RegularExpressions.Regex.Matches(sentence, @"\{\d\}").Select(m => m.Value).Distinct();
}
