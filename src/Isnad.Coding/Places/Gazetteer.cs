using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Places;

/// <summary>The places and states that Isnad knows, found by any spelling of their names. Immutable.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<string, CountryEntry> _byIso;
    private readonly Dictionary<string, CountryEntry> _byName;
    private readonly Dictionary<string, PlaceEntry> _byId;
    private readonly Dictionary<string, CountryEntry> _governments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceEntry> _capitals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _publishers;
    private readonly IReadOnlyList<(string Host, string Iso)> _hosts;

    private Gazetteer(string folder)
    {
        Countries = GazetteerFiles.Countries(Path.Combine(folder, "countries.tsv"));
        _byIso = Countries.ToDictionary(c => c.Iso, StringComparer.Ordinal);
        _byName = Countries.ToDictionary(c => c.Name, StringComparer.Ordinal);
        Places = GazetteerFiles.Places(Path.Combine(folder, "places.tsv"), _byIso);
        _byId = Places.Concat(Countries.Select(c => c.Place)).ToDictionary(p => p.Id, StringComparer.Ordinal);
        Words = PlaceWords.Load(Path.Combine(folder, "place-words.tsv"));
        (_publishers, _hosts) = GazetteerFiles.Publishers(Path.Combine(folder, "publishers.tsv"));
        IndexNames();
        foreach (var country in Countries)
        {
            IndexGovernment(country);
            foreach (var (words, form) in Nationality.FormsOf(country))
            {
                // The feminine سورية and the like are names of the state too; the name wins.
                if (!Names.Find(words).Contains(country.Place))
                {
                    Nationalities.Add(words, form);
                }
            }
        }

        foreach (var word in Names.FirstWords.Concat(Nationalities.FirstWords).Concat(Words.All))
        {
            Known.Add(word);
        }
    }

    /// <summary>All states and territories.</summary>
    public IReadOnlyList<CountryEntry> Countries { get; }

    /// <summary>All places but the states.</summary>
    public IReadOnlyList<PlaceEntry> Places { get; }

    internal NameTrie<PlaceEntry> Names { get; } = new();

    internal NameTrie<Nationality> Nationalities { get; } = new();

    internal PlaceWords Words { get; }

    internal KnownWords Known { get; } = new();

    /// <summary>Reads <c>countries.tsv</c>, <c>places.tsv</c>, <c>place-words.tsv</c> and <c>publishers.tsv</c> of a lexicon folder.</summary>
    /// <exception cref="LexiconException">A row cannot be used; the message names file and line.</exception>
    public static Gazetteer Load(string lexiconFolder) => new(lexiconFolder);

    /// <summary>The state with this ISO code; null where there is none.</summary>
    public CountryEntry? CountryOf(string? iso) => iso is null ? null : _byIso.GetValueOrDefault(iso);

    /// <summary>The state with this English short name; null where there is none.</summary>
    public CountryEntry? CountryNamed(string? english) => english is null ? null : _byName.GetValueOrDefault(english);

    /// <summary>The place or state with this registry key (<c>place:aleppo-sy</c>); null where there is none.</summary>
    public PlaceEntry? Entry(string? registryId) => registryId is null ? null : _byId.GetValueOrDefault(registryId);

    /// <summary>All places and states that a name, in any spelling, may mean.</summary>
    public IReadOnlyList<PlaceEntry> Named(string name) => Names.Find(Pieces.FoldedWords(name));

    /// <summary>The state whose government is called so: by its capital (واشنطن) or another name (الكرملين); null for other names.</summary>
    public CountryEntry? GovernmentCalled(string name) => GovernmentCalled(Pieces.FoldedWords(name));

    /// <summary>The capital of a state; null where the gazetteer has none.</summary>
    public PlaceEntry? CapitalOf(string? iso) => iso is null ? null : _capitals.GetValueOrDefault(iso);

    /// <summary>The state that the report's publisher writes from; null where unknown or abroad from what it writes on.</summary>
    public CountryEntry? HomeOf(Report report)
    {
        if (report.Publisher is { } publisher && _publishers.TryGetValue(Folding.Fold(publisher), out var iso))
        {
            return CountryOf(iso);
        }

        if (report.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            foreach (var (host, home) in _hosts)
            {
                if (address.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase))
                {
                    return CountryOf(home);
                }
            }
        }

        return null;
    }

    internal CountryEntry? GovernmentCalled(IReadOnlyList<string> words) => _governments.GetValueOrDefault(string.Join(' ', words));

    private void IndexNames()
    {
        foreach (var place in Countries.Select(c => c.Place).Concat(Places))
        {
            Names.Add(Pieces.FoldedWords(place.Name), place);
            foreach (var variant in place.Variants)
            {
                Names.Add(Pieces.FoldedWords(variant), place);
            }
        }
    }

    private void IndexGovernment(CountryEntry country)
    {
        foreach (var capital in country.Capitals)
        {
            var words = Pieces.FoldedWords(capital);
            var cities = Names.Find(words).Where(p => p.Iso == country.Iso && p.Kind == PlaceKind.City);
            if (cities.FirstOrDefault() is { } city)
            {
                _capitals.TryAdd(country.Iso, city);
                _governments.TryAdd(string.Join(' ', words), country);
            }
        }

        foreach (var name in country.Government)
        {
            var words = Pieces.FoldedWords(name);
            _governments[string.Join(' ', words)] = country;
            if (Names.Find(words).Count == 0)
            {
                Names.Add(words, country.Place);
            }
        }
    }
}
