using System.Text.Json;
using System.Text.RegularExpressions;
using Isnad.Record;

namespace Isnad.Sources.Tests;

/// <summary>The bundled samples: each is read as its hand coding has it.</summary>
public sealed partial class SamplesTests : SourceFixture
{
    private static readonly string Samples = Path.Join(SharedData.Root, "samples");

    [Fact]
    public void Every_sample_is_read_exactly_as_it_was_coded()
    {
        var items = Read(Path.Join(Samples, "reports"));
        Assert.All(items, item => Assert.True(item.IsReport, item.Problem is { } problem ? $"{problem.Code} {problem.File}" : null));
        var expected = Directory.GetFiles(Path.Join(Samples, "expected"), "*.json");
        Assert.True(items.Count >= 16);
        Assert.Equal(
            expected.Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
            items.Select(item => item.Report!.Id).Order(StringComparer.Ordinal));

        foreach (var report in items.Select(item => item.Report!))
        {
            using var coding = JsonDocument.Parse(File.ReadAllText(Path.Join(Samples, "expected", report.Id + ".json")));
            string? Field(string name) => coding.RootElement.GetProperty(name).GetString();
            Assert.Equal(Field("text"), report.Text);
            Assert.Equal(Field("title"), report.Title);
            Assert.Equal(Field("publisher"), report.Publisher);
            Assert.Equal(Field("published"), report.Published?.Value);
            Assert.Equal(Field("url"), report.Url);
            Assert.InRange(report.Text.Split([' ', '\n']).Length, 150, 350);
        }
    }

    [Fact]
    public void The_codings_point_to_words_of_the_text()
    {
        foreach (var file in Directory.GetFiles(Path.Join(Samples, "expected"), "*.json"))
        {
            using var coding = JsonDocument.Parse(File.ReadAllText(file));
            var text = coding.RootElement.GetProperty("text").GetString()!;
            var tokens = Token().Matches(text).Select(match => match.Value).CountBy(token => token).ToDictionary(StringComparer.Ordinal);
            foreach (var coded in coding.RootElement.GetProperty("events").EnumerateArray())
            {
                Assert.InRange(coded.GetProperty("n").GetInt32(), 1, tokens.GetValueOrDefault(coded.GetProperty("trigger").GetString()!));
                Assert.True(Enum.TryParse<EventType>(coded.GetProperty("event").GetString(), ignoreCase: true, out _));
            }

            foreach (var entity in coding.RootElement.GetProperty("entities").EnumerateArray())
            {
                Assert.Contains(entity.GetProperty("name").GetString()!, text, StringComparison.Ordinal);
                Assert.All(entity.GetProperty("aliases").EnumerateArray(), alias => Assert.Contains(alias.GetString()!, text, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("empty.txt", "empty", null)]
    [InlineData("french.txt", "not-arabic", null)]
    [InlineData("truncated.json", "malformed-json", "4:")]
    [InlineData("binary.txt", "not-text", null)]
    public void Bad_samples_are_refused(string file, string code, string? place)
    {
        var problem = ProblemOf(Path.Join(Samples, "refused", file));
        Assert.Equal(code, problem.Code);
        Assert.StartsWith(place ?? "", problem.Place ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_load_nothing_from_outside()
    {
        foreach (var page in Directory.GetFiles(Path.Join(Samples, "reports", "html")))
        {
            Assert.DoesNotMatch("(?i)(src|srcset|action|data)\\s*=|@import|url\\(", File.ReadAllText(page));
        }
    }

    [GeneratedRegex(@"[\w\u0640\u064b-\u0652\u0670]+")]
    private static partial Regex Token();
}
