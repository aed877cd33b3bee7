using Isnad.Record;
using Isnad.Store;
using Isnad.Workbench.Wording;

namespace Isnad.Workbench.Reading;

/// <summary>Names those who take part in events, for a drawing that has little room.</summary>
public static class ArgumentWords
{
    private const int Named = 2;

    /// <summary>The name in the reader's language: Latin letters in English where they are known.</summary>
    public static string Of(Entity entity, Words words) => words.Language == "en" && entity.LatinName is { Length: > 0 } latin ? latin : entity.Name;

    /// <summary>The name of a party or place that was counted.</summary>
    public static string Of(ArgumentCount count, Words words) => Of(count.Entity, words);

    /// <summary>The first names, and how many more there are; empty for nobody.</summary>
    public static string Of(IReadOnlyList<Entity> entities, Words words)
    {
        var told = string.Join(words["list.comma"], entities.Take(Named).Select(e => Of(e, words)));
        return entities.Count > Named ? $"{told} +{words.Digits((entities.Count - Named).ToString(System.Globalization.CultureInfo.InvariantCulture))}" : told;
    }
}
