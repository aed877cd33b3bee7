using System.Globalization;
using System.Text.RegularExpressions;
using System.Resources;
using Isnad.Record;

namespace Isnad.Sources.Tests;

public sealed partial class ProblemTextTests
{
    private static readonly CultureInfo Arabic = CultureInfo.GetCultureInfo("ar");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static TheoryData<string> Codes => [.. ProblemCode.All];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_sentence_in_both_languages_with_the_same_places_to_fill(string code)
    {
        var sentences = new ResourceManager("Isnad.Sources.Problems", typeof(ProblemText).Assembly);
        var english = sentences.GetString(code, CultureInfo.InvariantCulture);
        var arabic = sentences.GetResourceSet(Arabic, createIfNotExists: true, tryParents: false)?.GetString(code);
        Assert.NotNull(english);
        Assert.NotNull(arabic);
        Assert.Equal(Places(english), Places(arabic));
        Assert.Contains("{0}", Places(english));
        Assert.Contains(arabic, letter => letter is >= '\u0621' and <= '\u064A');
        Assert.True(english.Split(". ").Length > 1, "The sentence should say what may be done.");
    }

    [Fact]
    public void The_sentence_names_file_place_and_reason()
    {
        var problem = new Problem(ProblemCode.TooShort, "news/a.jsonl", "12", ["3", "10"]);
        Assert.Equal("news/a.jsonl, line 12: the text is too short to be a report (3 words; at least 10 are needed). Check that the whole report was saved.", ProblemText.Of(problem, English));
        Assert.StartsWith("\u2068news/a.jsonl\u2069، السطر 12: النص أقصر من أن يكون خبرا", ProblemText.Of(problem, Arabic), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3:11", "a.json, line 3, column 11: ")]
    [InlineData("4 text", "a.json, line 4, field \"text\": ")]
    [InlineData("text", "a.json, field \"text\": ")]
    public void The_place_is_spelled_out(string place, string expected) =>
        Assert.StartsWith(expected, ProblemText.Of(new Problem(ProblemCode.MissingText, "a.json", place, []), English), StringComparison.Ordinal);

    [Fact]
    public void A_language_is_named_in_the_readers_language()
    {
        var problem = new Problem(ProblemCode.OtherLanguage, "a.txt", null, ["fa"]);
        Assert.Contains("Persian", ProblemText.Of(problem, English), StringComparison.Ordinal);
        Assert.Contains("الفارسية", ProblemText.Of(problem, Arabic), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_cannot_turn_the_sentence_round()
    {
        var text = ProblemText.Of(new Problem(ProblemCode.Empty, "a\u202Etxt.exe", null, []), English);
        Assert.DoesNotContain('\u202E', text);
    }

    [Fact]
    public void A_strange_problem_is_still_shown()
    {
        Assert.Equal("a.txt: other x", ProblemText.Of(new Problem("other", "a.txt", null, ["x"]), English));
        Assert.Contains("too short", ProblemText.Of(new Problem(ProblemCode.TooShort, "a.txt", null, []), English), StringComparison.Ordinal);
    }

    private static SortedSet<string> Places(string sentence) =>
        new(Place().Matches(sentence).Select(match => match.Value), StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}
