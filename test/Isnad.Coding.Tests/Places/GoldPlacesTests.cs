using System.Globalization;
using System.Text.Json;
using Isnad.Text;
using static Isnad.Coding.Tests.Places.GazetteerFixture;

namespace Isnad.Coding.Tests.Places;

/// <summary>Places and states that people coded in real reports are found, with the right country.</summary>
public sealed class GoldPlacesTests(ITestOutputHelper output)
{
    [Fact]
    public void MostCodedPlacesAreFound()
    {
        var folder = Path.Combine(Shared(), "coding", "gold", "train");
        Assert.SkipUnless(Directory.Exists(folder), "The coded reports of ../shared (or ISNAD_SHARED) are not here.");
        int coded = 0, found = 0, right = 0;
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(file));
            var root = gold.RootElement;
            var text = root.GetProperty("text").GetString()!;
            var report = Report(text, root.GetProperty("publisher").GetString(), root.GetProperty("title").GetString()!, root.GetProperty("url").GetString());
            var reading = PlainReader.Read(text);
            var names = Finder.Find(reading, report).SelectMany(m => new[] { (Bare(m.Mention.Span.In(text)), m.Mention.Country), (Bare(m.Name.In(text)), m.Mention.Country) })
                .Concat(Finder.FindAdjectives(reading, report).Select(a => (Bare(a.Span.In(text)), (string?)a.Country.Name))).ToList();
            foreach (var entity in root.GetProperty("entities").EnumerateArray())
            {
                if (entity.GetProperty("kind").GetString() is not ("place" or "country"))
                {
                    continue;
                }

                coded++;
                var own = new[] { entity.GetProperty("name").GetString()! }
                    .Concat(entity.TryGetProperty("aliases", out var aliases) ? aliases.EnumerateArray().Select(a => a.GetString()!) : []).Select(Bare).ToList();
                var country = entity.TryGetProperty("country", out var c) ? c.GetString() : null;
                var hits = names.Where(n => own.Any(o => Same(o, n.Item1))).ToList();
                found += hits.Count > 0 ? 1 : 0;
                var ok = hits.Any(h => country is null || h.Item2 == country);
                right += ok ? 1 : 0;
                if (!ok)
                {
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(file)} {entity.GetProperty("name")} [{country}] found as {string.Join(" ", hits.Select(h => h.Item2))}"));
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"coded {coded}, found {found}, with the right country {right}: {100.0 * right / coded:F1} %"));
        Assert.InRange((double)right / coded, 0.85, 1);
    }

    private static string Shared() =>
        Environment.GetEnvironmentVariable("ISNAD_SHARED") ?? Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../../shared"));

    private static string Bare(string name) => string.Join(' ', Folding.Fold(name).Split([' ', '_', '#', '"'], StringSplitOptions.RemoveEmptyEntries)
        .Select(w => w.Length > 4 && w.StartsWith("ال", StringComparison.Ordinal) ? w[2..] : w));

    private static bool Same(string gold, string found)
    {
        var (a, b) = (gold.Split(' '), found.Split(' '));
        return gold == found || ((a.All(b.Contains) || b.All(a.Contains)) && (a[0] == b[0] || a[^1] == b[^1]));
    }
}
