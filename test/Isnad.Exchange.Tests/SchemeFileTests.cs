using System.Text;
using System.Text.Json.Nodes;
using Isnad.Exchange.Scheme;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Exchange.Tests;

public class SchemeFileTests
{
    [Fact]
    public void Every_gold_file_comes_back_key_by_key()
    {
        var files = Directory.EnumerateFiles(SharedData.Coding("gold"), "*.json", SearchOption.AllDirectories).ToArray();
        Assert.True(files.Length >= 281);
        foreach (var file in files)
        {
            var gold = JsonNode.Parse(File.ReadAllText(file))!;
            var (report, coding) = SchemeFile.Read(file, "gold", DateTimeOffset.UnixEpoch);
            var written = JsonNode.Parse(Write(report, coding))!;
            AssertHolds(gold, written, Path.GetFileName(file));
            Assert.All(coding.Events, e => Assert.Contains(e.Trigger, Words.Find(report.Text)));
        }
    }

    [Fact]
    public void Every_gold_name_is_found_in_its_text()
    {
        var (entities, mentioned) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(SharedData.Coding("gold"), "*.json", SearchOption.AllDirectories))
        {
            var (report, coding) = SchemeFile.Read(file, "gold", DateTimeOffset.UnixEpoch);
            entities += coding.Entities.Count;
            mentioned += coding.Entities.Count(e => e.Mentions.Count > 0);
            Assert.All(coding.Entities.SelectMany(e => e.Mentions.Select(m => (e, m))), pair =>
                Assert.Contains(pair.m.In(report.Text), pair.e.Aliases.Append(pair.e.Name)));
        }

        Assert.InRange(mentioned, entities * 95 / 100, entities);
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        const string text = "😀 أعلنت الشرطة اعتقال رجلين";
        var capture = new Capture { Sha256 = new string('0', 64), Origin = "t", ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "test/1" };
        var report = new Report { Id = "t", Text = text, Capture = capture };
        var trigger = new Span(text.IndexOf("اعتقال", StringComparison.Ordinal), "اعتقال".Length);
        var coding = new ReportCoding { ReportId = "t", Coder = "test", Events = [new Event { Id = "V1", Trigger = trigger, Type = EventType.Coerce }] };

        var scheme = SchemeFile.FromRecord(report, coding);
        Assert.Equal(("اعتقال", 1, trigger.Start - 1, trigger.End - 1), (scheme.Events[0].Trigger, scheme.Events[0].N, scheme.Events[0].Start, scheme.Events[0].End));
        Assert.Equal(trigger, SchemeFile.ToRecord(scheme, capture, "test").Coding.Events[0].Trigger);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"id":"a","text":"ضرب","events":[{"id":"V1","trigger":"قتل","n":1,"event":"ASSAULT"}]}""")]
    [InlineData("""{"id":"a","text":"ضرب","events":[{"id":"V1","trigger":"ضرب","n":1,"event":"HIT"}]}""")]
    [InlineData("""{"id":"a","text":"ضرب","events":[{"id":"V1","trigger":"ضرب","n":1,"event":"ASSAULT","actor":["E1"]}]}""")]
    public void A_wrong_file_is_refused_with_its_name(string json)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, json);
            var error = Assert.Throws<BrokenFileException>(() => SchemeFile.Read(path, "gold", DateTimeOffset.UnixEpoch));
            Assert.Contains(path, error.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Write(Report report, ReportCoding coding)
    {
        using var output = new MemoryStream();
        SchemeFile.Write(report, coding, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Everything in <paramref name="gold"/> stands in <paramref name="written"/> with the same value; more keys may.</summary>
    private static void AssertHolds(JsonNode? gold, JsonNode? written, string place)
    {
        switch (gold)
        {
            case JsonObject o:
                foreach (var (key, value) in o.Where(p => !(p.Key == "ended" && p.Value!.GetValue<bool>() == false)))
                {
                    Assert.True(written!.AsObject().ContainsKey(key), $"{place}: no {key}");
                    AssertHolds(value, written[key], $"{place}/{key}");
                }

                break;
            case JsonArray a:
                Assert.True(a.Count == written!.AsArray().Count, place);
                for (var i = 0; i < a.Count; i++)
                {
                    AssertHolds(a[i], written[i], $"{place}/{i}");
                }

                break;
            default:
                Assert.True(JsonNode.DeepEquals(gold, written), $"{place}: {gold} became {written}");
                break;
        }
    }
}
