using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Isnad.Sources.Tests;

/// <remarks>Not beside other tests: one of these measures the memory of the process.</remarks>
[Collection(nameof(JsonLinesTests))]
[CollectionDefinition(nameof(JsonLinesTests), DisableParallelization = true)]
public sealed class JsonLinesTests : SourceFixture
{
    [Fact]
    public void Each_line_is_a_report_or_a_problem_with_its_number()
    {
        var good = JsonSerializer.Serialize(new { id = "a1", source = "وكالة الميناء", date = "2024-03-15T23:10:00+03:00", text = Body });
        var path = Write("a.jsonl", $"\uFEFF{good}\r\n\n{{\"id\":\n{{\"id\":\"x\"}}\n{good.Replace("a1", "a2", StringComparison.Ordinal)}");
        var items = Read(path);

        Assert.Equal(["a1", "a2"], items.Where(i => i.IsReport).Select(i => i.Report!.Id));
        Assert.Equal([("malformed-json", "3:7"), ("missing-text", "4 text")], items.Where(i => !i.IsReport).Select(i => (i.Problem!.Code, i.Problem.Place)));
        var report = items[0].Report!;
        Assert.Equal("وكالة الميناء", report.Publisher);
        Assert.Equal("2024-03-15", report.Published?.Value);
        Assert.Equal(path + "#1", report.Capture.Origin);
        Assert.Equal(Encoding.UTF8.GetBytes(good), items[0].Original.ToArray());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(good))), report.Capture.Sha256);
    }

    [Fact]
    public void The_text_stays_exactly_as_given()
    {
        var text = "  " + Body.Replace("\n", "\r\n", StringComparison.Ordinal) + "\u00A0\u200F\n\n";
        Assert.Equal(text, ReportOf("a.json", JsonSerializer.Serialize(new { text })).Text);
    }

    [Fact]
    public void A_gold_file_is_a_report_too()
    {
        var json = JsonSerializer.Serialize(new { id = "g", title = (string?)null, published = "2015-09~", text = Body, entities = new[] { new { id = "E1" } }, events = Array.Empty<int>() });
        var report = ReportOf("a.json", json);
        Assert.Equal("g", report.Id);
        Assert.Equal("2015-09~", report.Published?.Value);
    }

    [Fact]
    public void A_line_over_the_limit_is_passed_over_and_the_next_is_read()
    {
        var good = JsonSerializer.Serialize(new { id = "a", text = Body });
        var items = Read(new SourceLimits { LineBytes = 8_000 }, Write("a.jsonl", $"{new string('x', 300_000)}\n{good}\n"));
        Assert.Equal((ProblemCode.TooLarge, "1"), (items[0].Problem!.Code, items[0].Problem!.Place));
        Assert.True(items[1].IsReport);
    }

    [Fact]
    public void A_long_file_streams_in_bounded_memory()
    {
        var line = Encoding.UTF8.GetBytes("{\"text\":\"" + Body.Replace("\n", "\\n", StringComparison.Ordinal) + "\"}\n");
        var path = Path.Join(Folder, "long.jsonl");
        const int Lines = 20_000;
        using (var file = File.Create(path))
        {
            for (var i = 0; i < Lines; i++)
            {
                file.Write(line);
            }
        }

        var count = 0;
        var most = 0L;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (var item in new SourceReader().Read([path], TimeProvider.System))
        {
            count += item.IsReport ? 1 : 0;
            if (count % 4_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(Lines, count);
        Assert.True(most < 4_000_000, $"{most} bytes were held while a file of {new FileInfo(path).Length} bytes was read.");
    }

    [Fact]
    public void Real_news_lines_are_read_as_they_are()
    {
        var sample = SharedData.NewsLines(300);
        if (sample is null)
        {
            Assert.Skip("shared/data/news.jsonl.xz or the xz program is not here.");
        }

        var items = Read(Write("news.jsonl", string.Join('\n', sample)));
        Assert.Equal(sample.Count, items.Count);
        foreach (var (item, line) in items.Zip(sample))
        {
            Assert.True(item.IsReport, item.Problem?.Code);
            using var json = JsonDocument.Parse(line);
            Assert.Equal(json.RootElement.GetProperty("text").GetString(), item.Report.Text);
            Assert.Equal(json.RootElement.GetProperty("date").GetString(), item.Report.Published?.Value);
        }
    }
}
