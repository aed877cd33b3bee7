using Isnad.Coding.Actors;
using Isnad.Coding.Places;

namespace Isnad.Coding;

/// <summary>The country words of the gazetteer, as the finder of actors asks for them.</summary>
internal sealed class GazetteerCountries : ICountryNames
{
    private readonly Dictionary<string, string> _adjectives = new(StringComparer.Ordinal);
    private readonly HashSet<string> _common = new(StringComparer.Ordinal);
    private readonly PlaceWords _words;

    public GazetteerCountries(Gazetteer gazetteer)
    {
        _words = gazetteer.Words;
        foreach (var country in gazetteer.Countries)
        {
            foreach (var (words, form) in Nationality.FormsOf(country))
            {
                if (words.Length == 1 && !form.Definite)
                {
                    if (_adjectives.TryAdd(words[0], country.Name) && country.AdjectiveAmbiguous)
                    {
                        _common.Add(words[0]);
                    }
                }
            }
        }
    }

    public string? OfAdjective(string word) => _adjectives.GetValueOrDefault(word);

    public bool IsCommonWord(string word) => _common.Contains(word);

    public bool IsPlaceNoun(string word) => _words.Head(word) is { Role: "head" or "known-head" };
}
