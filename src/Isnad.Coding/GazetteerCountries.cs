using Isnad.Coding.Actors;
using Isnad.Coding.Places;

namespace Isnad.Coding;

/// <summary>The country words of the gazetteer, as the finder of actors asks for them.</summary>
internal sealed class GazetteerCountries : ICountryNames
{
    private readonly Dictionary<string, string> _adjectives = new(StringComparer.Ordinal);

    public GazetteerCountries(Gazetteer gazetteer)
    {
        foreach (var country in gazetteer.Countries)
        {
            foreach (var (words, form) in Nationality.FormsOf(country))
            {
                if (words.Length == 1 && !form.Definite)
                {
                    _adjectives.TryAdd(words[0], country.Name);
                }
            }
        }
    }

    public string? OfAdjective(string word) => _adjectives.GetValueOrDefault(word);
}
