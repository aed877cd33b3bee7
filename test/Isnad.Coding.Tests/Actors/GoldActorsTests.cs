using System.Text.Json;
using Isnad.Text;

namespace Isnad.Coding.Tests.Actors;

/// <summary>How many persons, bodies and groups of the coded training reports are found by one of their very names.</summary>
public sealed class GoldActorsTests
{
    [Fact]
    public void Finds_most_gold_actors_word_for_word()
    {
        var (gold, found) = (0, 0);
        foreach (var file in Directory.GetFiles(Folder(), "*.json").Order(StringComparer.Ordinal).Where((_, index) => index % 6 == 0))
        {
            using var coded = JsonDocument.Parse(File.ReadAllText(file));
            var ours = ActorTestBed.Resolve(coded.RootElement.GetProperty("text").GetString()!).Entities.SelectMany(entity => entity.Aliases.Prepend(entity.Name)).Select(Bare).ToHashSet(StringComparer.Ordinal);
            foreach (var entity in coded.RootElement.GetProperty("entities").EnumerateArray().Where(entity => entity.GetProperty("kind").GetString() is "person" or "organization" or "group"))
            {
                gold++;
                found += Names(entity).Any(name => ours.Contains(Bare(name))) ? 1 : 0;
            }
        }

        Assert.True(gold > 100 && found > 0.55 * gold, $"{found} of {gold}");
    }

    private static IEnumerable<string> Names(JsonElement entity) =>
        entity.TryGetProperty("aliases", out var aliases) && aliases.ValueKind == JsonValueKind.Array
            ? aliases.EnumerateArray().Select(alias => alias.GetString()!).Prepend(entity.GetProperty("name").GetString()!)
            : [entity.GetProperty("name").GetString()!];

    private static string Bare(string name) =>
        string.Join(' ', Words.Find(name).Select(word => Folding.Fold(word.In(name))).Select(word => word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word));

    private static string Folder()
    {
        var shared = Environment.GetEnvironmentVariable("ISNAD_SHARED") ?? Path.Combine(Path.GetDirectoryName(ActorTestBed.Lexicon)!, "..", "shared");
        var folder = Path.Combine(shared, "coding", "gold", "train");
        Assert.SkipUnless(Directory.Exists(folder), "The shared data (../shared or ISNAD_SHARED) is not here.");
        return folder;
    }
}
