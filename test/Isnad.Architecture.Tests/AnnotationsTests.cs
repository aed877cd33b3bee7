using System.Globalization;
using System.Text.Json;

namespace Isnad.Architecture.Tests;

/// <summary>Our annotations of raw news hold no word of the news, and what they refer to is there.</summary>
public sealed class AnnotationsTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "tools", "Isnad.Training", "Annotations", "annotations.jsonl"));

    [Fact]
    public void No_letter_of_the_news_is_in_the_file() => Assert.All(Lines, line => Assert.DoesNotContain(
        line, letter => letter is >= '\u0600' and <= '\u06FF'));

    [Fact]
    public void Names_are_places_in_the_text_and_no_words() => Assert.All(Reports(), report =>
    {
        var letters = report.GetProperty("letters").GetInt32();
        foreach (var entity in List(report, "entities"))
        {
            foreach (var name in List(entity, "aliases").Append(entity.GetProperty("name")))
            {
                var place = name.GetString()!.Split('+').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
                Assert.InRange(place[0] + place[1], 1, letters);
            }
        }
    });

    [Fact]
    public void Every_report_stands_once_and_its_events_name_its_own_entities()
    {
        Assert.Equal(Lines.Length, Reports().Select(r => r.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(Reports(), report =>
        {
            var known = List(report, "entities").Select(e => e.GetProperty("id").GetString()).ToHashSet();
            Assert.All(List(report, "events").SelectMany(e => List(e, "actor").Concat(List(e, "recipient"))), id => Assert.Contains(id.GetString(), known));
        });
    }

    private static IEnumerable<JsonElement> Reports() => Lines.Select(line => JsonDocument.Parse(line).RootElement);

    private static JsonElement.ArrayEnumerator List(JsonElement owner, string key) => owner.TryGetProperty(key, out var list) ? list.EnumerateArray() : default;
}
