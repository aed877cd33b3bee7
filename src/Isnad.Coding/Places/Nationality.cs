namespace Isnad.Coding.Places;

/// <summary>An inflected form of a nationality adjective.</summary>
/// <param name="Country">The state.</param>
/// <param name="People">It can only mean people.</param>
/// <param name="Definite">It carries the article.</param>
internal sealed record Nationality(CountryEntry Country, bool People, bool Definite)
{
    private static readonly string[] Endings = ["", "ه", "ان", "ين", "تان", "تين", "ون", "ات"];

    /// <summary>All folded forms of the country's adjectives and people, with and without the article.</summary>
    public static IEnumerable<(string[] Words, Nationality Form)> FormsOf(CountryEntry country)
    {
        foreach (var adjective in country.Adjectives)
        {
            var stem = Pieces.FoldedWords(adjective);
            foreach (var ending in Endings)
            {
                var people = ending is "ون";
                var form = Inflect(stem, ending);
                yield return (form, new Nationality(country, people, false));
                foreach (var definite in WithArticle(form))
                {
                    yield return (definite, new Nationality(country, people, true));
                }
            }
        }

        foreach (var plural in country.People)
        {
            var words = Pieces.FoldedWords(plural);
            yield return (words, new Nationality(country, true, false));
            foreach (var definite in WithArticle(words))
            {
                yield return (definite, new Nationality(country, true, true));
            }
        }
    }

    // كوري جنوبي bends both words, جنوب أفريقي the last only.
    private static string[] Inflect(string[] stem, string ending) =>
        [.. stem.Select((word, index) => index == stem.Length - 1 || word.EndsWith('ي') ? word + ending : word)];

    private static IEnumerable<string[]> WithArticle(string[] words)
    {
        yield return [.. words.Select(word => "ال" + word)];
        if (words.Length > 1)
        {
            yield return [.. words.Select((word, index) => index == 0 ? "ال" + word : word)];
        }
    }
}
