using System.Globalization;
using Isnad.Text;

namespace Isnad.Coding.Places;

/// <summary>Reads the gazetteer's lexicon files.</summary>
internal static class GazetteerFiles
{
    // Ranks a state above its namesakes; the real number of its people does not matter.
    private const long StatePopulation = 10_000_000;

    public static IReadOnlyList<CountryEntry> Countries(string path)
    {
        var countries = new List<CountryEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.Load(path).Rows)
        {
            OnlyOnce(seen, row, "iso");
            OnlyOnce(seen, row, "name");
            OnlyOnce(seen, row, "key");
            var ambiguous = row["ambiguous"];
            if (ambiguous is not ("" or "name" or "adjective" or "both"))
            {
                throw row.Error($"ambiguous is '{ambiguous}', not name, adjective or both");
            }

            countries.Add(new CountryEntry
            {
                Iso = row.Required("iso"),
                Name = row.Required("name"),
                Arabic = row.List("arabic"),
                Adjectives = row.List("adjective"),
                People = row.List("people"),
                Capitals = row.List("capital"),
                Government = row.List("government"),
                Region = row.Required("region"),
                Neighbours = row.List("neighbours"),
                AdjectiveAmbiguous = ambiguous is "adjective" or "both",
                Place = new PlaceEntry
                {
                    Id = "country:" + row.Required("key"),
                    Name = row.List("arabic") is [var usual, ..] ? usual : throw row.Error("no Arabic name"),
                    Variants = [.. row.List("arabic").Skip(1)],
                    Latin = row["name"],
                    Kind = PlaceKind.Country,
                    Iso = row["iso"],
                    Country = row["name"],
                    Latitude = Degrees(row, "lat", 90),
                    Longitude = Degrees(row, "lon", 180),
                    Population = StatePopulation,
                    Clarity = ambiguous is "name" or "both" ? NameClarity.Ambiguous : NameClarity.Clear,
                },
            });
        }

        return countries;
    }

    public static IReadOnlyList<PlaceEntry> Places(string path, IReadOnlyDictionary<string, CountryEntry> countries)
    {
        var places = new List<PlaceEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.Load(path).Rows)
        {
            OnlyOnce(seen, row, "id");
            var iso = row["country"];
            var country = iso.Length == 0 ? null
                : countries.TryGetValue(iso, out var known) ? known : throw row.Error($"no country '{iso}' in countries.tsv");
            places.Add(new PlaceEntry
            {
                Id = "place:" + row.Required("id"),
                Name = row.Required("name"),
                Variants = row.List("variants"),
                Latin = row.Required("latin"),
                Kind = row.Named<PlaceKind>("kind"),
                Iso = country?.Iso,
                Country = country?.Name,
                Admin1 = row["admin1"] is { Length: > 0 } admin1 ? "place:" + admin1 : null,
                Latitude = Degrees(row, "lat", 90),
                Longitude = Degrees(row, "lon", 180),
                Population = long.TryParse(row["population"], CultureInfo.InvariantCulture, out var people) ? people : throw row.Error("population is no number"),
                Clarity = row["ambiguous"] switch
                {
                    "" => NameClarity.Clear,
                    "yes" => NameClarity.Ambiguous,
                    "word" => NameClarity.CommonWord,
                    var other => throw row.Error($"ambiguous is '{other}', not yes or word"),
                },
            });
        }

        return places;
    }

    /// <summary>The homes of publishers: folded names and host names to ISO codes.</summary>
    public static (Dictionary<string, string> Names, IReadOnlyList<(string Host, string Iso)> Hosts) Publishers(string path)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var hosts = new List<(string, string)>();
        foreach (var row in LexiconTable.Load(path).Rows)
        {
            foreach (var name in row.List("names"))
            {
                names[Folding.Fold(name)] = row["country"];
            }

            hosts.AddRange(row.List("hosts").Select(host => (host, row["country"])));
        }

        return (names, hosts);
    }

    private static void OnlyOnce(HashSet<string> seen, LexiconRow row, string column)
    {
        if (!seen.Add(column + ' ' + row[column]))
        {
            throw row.Error($"the {column} '{row[column]}' stands twice");
        }
    }

    private static double Degrees(LexiconRow row, string column, double limit) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= limit
            ? degrees : throw row.Error($"{column} is no number of degrees");
}
