using Isnad.Workbench.Wording;

namespace Isnad.Workbench.Reading;

/// <summary>Names of countries in the reader's language; codings have their English short names.</summary>
public static class CountryWords
{
    private static readonly Lazy<Dictionary<string, string>> Arabic = new(Read);

    /// <summary>The country's name; as it stands in the coding where no other is known. International bodies have the code of their kind for a country.</summary>
    public static string Of(string country, Words words) => words.Has("sector." + country) ? words["sector." + country]
        : words.Language == "ar" ? Arabic.Value.GetValueOrDefault(country, country)
        : country;

    /// <summary>The usual name stands first among the Arabic ones of the lexicon.</summary>
    private static Dictionary<string, string> Read()
    {
        using var reader = new StreamReader(typeof(CountryWords).Assembly.GetManifestResourceStream("lexicon/countries.tsv")!);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('\t') is [_, var name, var arabic, ..])
            {
                names[name] = arabic.Split('|')[0];
            }
        }

        return names;
    }
}
