using System.Text.Json;
using Isnad.Coding.Times;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Tests.Times;

/// <summary>Whether the dates of human-coded events are among those found in their reports.</summary>
public sealed class GoldDatesTests
{
    /// <summary>Shares of the gold dates, in percent; what is missing is mostly told in another report or only implied.</summary>
    private const double LeastAnywhere = 88;
    private const double LeastNearby = 80;

    private static readonly TimeFinder Finder = TimeFinder.Load(LexiconTable.DefaultFolder);

    [Fact]
    public void Dates_of_gold_events_are_found()
    {
        var folder = SharedFolder() is { } shared ? Path.Combine(shared, "coding", "gold", "train") : null;
        if (!Directory.Exists(folder))
        {
            Assert.Skip("the gold reports are not here (set ISNAD_SHARED)");
        }

        var (all, nearby, anywhere) = (0, 0, 0);
        foreach (var file in Directory.GetFiles(folder!, "*.json").Order(StringComparer.Ordinal))
        {
            using var report = JsonDocument.Parse(File.ReadAllText(file));
            var text = report.RootElement.GetProperty("text").GetString()!;
            var published = report.RootElement.GetProperty("published").GetString()!;
            var found = Finder.Find(text, new Edtf(published));
            var sentences = Sentences.Split(text);
            foreach (var gold in report.RootElement.GetProperty("events").EnumerateArray())
            {
                if (gold.GetProperty("date").GetString() is not { } date || Sentence(gold, text, sentences) is not { } sentence)
                {
                    continue;
                }

                all++;
                var dates = found.Where(mention => Tells(mention, date)).ToList();
                anywhere += dates.Count > 0 || date == published ? 1 : 0;
                nearby += date == published || dates.Any(mention => Math.Abs(SentenceAt(sentences, mention.Span) - sentence) <= 1) ? 1 : 0;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{all} gold dates: {100.0 * nearby / all:0.0} % found nearby, {100.0 * anywhere / all:0.0} % in the report");
        Assert.True(100.0 * anywhere / all >= LeastAnywhere, $"only {100.0 * anywhere / all:0.0} % of the gold dates are found in their reports");
        Assert.True(100.0 * nearby / all >= LeastNearby, $"only {100.0 * nearby / all:0.0} % of the gold dates are found nearby");
    }

    /// <summary>The same date without its approximation mark; of منذ and حتى also the bound itself, which may date an event.</summary>
    private static bool Tells(TimeMention mention, string date)
    {
        var value = mention.Date?.Value ?? "";
        return Same(value, date) || (mention.Kind == TimeKind.Open && value.Split('/').Any(end => Same(end, date)));
    }

    private static bool Same(string a, string b) => string.Equals(a.TrimEnd('~', '?', '%'), b.TrimEnd('~', '?', '%'), StringComparison.Ordinal);

    private static int? Sentence(JsonElement gold, string text, IReadOnlyList<SentenceSpan> sentences)
    {
        var trigger = gold.GetProperty("trigger").GetString();
        var n = gold.TryGetProperty("n", out var number) ? number.GetInt32() : 1;
        var words = Words.Find(text).Where(word => word.In(text) == trigger).ToList();
        return words.Count < n ? null : SentenceAt(sentences, words[n - 1]);
    }

    private static int SentenceAt(IReadOnlyList<SentenceSpan> sentences, Span span) => sentences.First(sentence => sentence.Span.Overlaps(span)).Index;

    private static string? SharedFolder()
    {
        if (Environment.GetEnvironmentVariable("ISNAD_SHARED") is { Length: > 0 } named)
        {
            return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Isnad.slnx")))
            {
                return Path.Combine(folder.FullName, "..", "shared");
            }
        }

        return null;
    }
}
