using Isnad.Language.Learned.Names;
using Isnad.Text;

namespace Isnad.Training.Names;

/// <summary>Turns the lexicon's lists into the evidence that goes into the model.</summary>
internal static class LexiconEvidence
{
    private static readonly string[] NisbaEndings = ["", "ه", "ين", "ون", "ات", "ان", "تان", "تين", "ا"];

    /// <summary>Reads the lists of a lexicon folder.</summary>
    public static EvidenceTable Load(string folder)
    {
        var phrases = new Dictionary<uint, Evidence>();
        LexiconTable Table(string name) => LexiconTable.Load(Path.Combine(folder, name + ".tsv"));
        AddPlaces(phrases, Table("places"));
        AddCountries(phrases, Table("countries"));
        AddNameParts(phrases, Table("name-parts"));
        AddTitles(phrases, Table("titles"));
        foreach (var row in Table("org-heads").Rows)
        {
            AddAll(phrases, row.List("head").Concat(row.List("plural")), Evidence.OrganizationHead);
        }

        foreach (var row in Table("place-words").Rows.Where(r => r["role"] is "head" or "heads" or "known-head" or "part" or "capital"))
        {
            AddAll(phrases, row.List("word"), Evidence.PlaceHead);
        }

        foreach (var row in Table("role-nouns").Rows)
        {
            AddAll(phrases, Inflected(row, "singular"), Evidence.People);
        }

        foreach (var row in Table("actors").Rows)
        {
            var kind = row["kind"] switch { "person" => Evidence.Person, "country" => Evidence.Country, _ => Evidence.Organization };
            AddAll(phrases, row.List("name").Concat(row.List("aliases")), kind);
        }

        foreach (var row in Table("months").Rows)
        {
            AddAll(phrases, row.List("form"), Evidence.Month);
        }

        foreach (var row in Table("speech").Rows)
        {
            AddAll(phrases, row.List("pattern"), Evidence.Speech);
        }

        foreach (var row in Table("common-words").Rows)
        {
            AddAll(phrases, row.List("lemma").Concat(row.List("plural").Where(p => p != "+")), Evidence.Common);
        }

        return new EvidenceTable(phrases);
    }

    private static void AddPlaces(Dictionary<uint, Evidence> phrases, LexiconTable table)
    {
        foreach (var row in table.Rows)
        {
            var kind = row["kind"] switch
            {
                "admin1" or "region" or "water" or "mountain" => Evidence.Region,
                "facility" or "camp" => Evidence.Facility,
                _ => Evidence.Settlement,
            };
            AddAll(phrases, row.List("name").Concat(row.List("variants")), kind | (row["ambiguous"].Length > 0 ? Evidence.DoubtfulPlace : 0));
        }
    }

    private static void AddCountries(Dictionary<uint, Evidence> phrases, LexiconTable table)
    {
        foreach (var row in table.Rows)
        {
            AddAll(phrases, row.List("arabic"), Evidence.Country);
            AddAll(phrases, row.List("capital"), Evidence.Settlement);
            AddAll(phrases, row.List("government"), Evidence.Organization);
            AddAll(phrases, row.List("people"), Evidence.Nationality);
            foreach (var adjective in row.List("adjective"))
            {
                var words = adjective.Split(' ');
                foreach (var ending in NisbaEndings)
                {
                    AddAll(phrases, [string.Join(' ', words.Select(w => Folding.Fold(w) + ending))], Evidence.Nationality);
                }
            }
        }
    }

    private static void AddNameParts(Dictionary<uint, Evidence> phrases, LexiconTable table)
    {
        foreach (var row in table.Rows)
        {
            var kind = row["class"] switch
            {
                "given" or "given-f" => Evidence.Given,
                "foreign" => Evidence.Foreign,
                "family" or "tail" => Evidence.Family,
                "never" => Evidence.NeverName,
                _ => Evidence.Link,
            };
            AddAll(phrases, row.List("part"), kind | (row["common"] == "yes" ? Evidence.DoubtfulName : 0));
        }
    }

    private static void AddTitles(Dictionary<uint, Evidence> phrases, LexiconTable table)
    {
        foreach (var row in table.Rows)
        {
            var kind = row["class"] switch { "office" or "deputy" or "portfolio" => Evidence.Office, "rank" or "honorific" or "preposed" => Evidence.Rank, _ => Evidence.Role };
            AddAll(phrases, Inflected(row, "title"), kind);
        }
    }

    private static IEnumerable<string> Inflected(LexiconRow row, string column)
    {
        foreach (var form in row.List(column))
        {
            yield return form;
            var words = form.Split(' ', 2);
            var rest = words.Length > 1 ? " " + words[1] : "";
            if (row["feminine"] == "+")
            {
                yield return words[0] + "ة" + rest;
            }

            if (row["plural"] == "+")
            {
                yield return words[0] + (rest.Length > 0 ? "و" : "ون") + rest;
                yield return words[0] + (rest.Length > 0 ? "ي" : "ين") + rest;
            }
        }

        foreach (var form in row.List("feminine").Concat(row.List("plural")).Where(f => f != "+"))
        {
            yield return form;
        }
    }

    private static void AddAll(Dictionary<uint, Evidence> phrases, IEnumerable<string> forms, Evidence evidence)
    {
        foreach (var form in forms)
        {
            var words = Folding.Fold(form).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is 0 or > EvidenceTable.LongestPhrase)
            {
                continue;
            }

            var chain = 0u;
            for (var i = 0; i < words.Length; i++)
            {
                chain = EvidenceTable.Chain(chain, NameHash.Of(words[i]));
                phrases[chain] = phrases.GetValueOrDefault(chain) | (i + 1 < words.Length ? Evidence.Prefix : evidence);
            }
        }
    }
}
