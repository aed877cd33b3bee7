using Isnad.Text;

namespace Isnad.Coding.Places;

/// <summary>The words that stand around place names (<c>place-words.tsv</c>), folded.</summary>
internal sealed class PlaceWords
{
    /// <summary>Of words that lead to a place and stand around no name.</summary>
    private static readonly string[] Leading = ["abroad", "away", "towards", "onto", "throws", "assault", "in-words", "hosts"];

    private static readonly string[] Roles = ["head", "known-head", "heads", "dual", "capital", "part", "rural", "at", "prefix", "suffix", "side", "generic", "stop", "name-of", "office", "border", "names", .. Leading];

    private readonly Dictionary<string, HeadWord> _heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _roles = Roles.ToDictionary(r => r, _ => new HashSet<string>(StringComparer.Ordinal));
    private readonly Dictionary<string, IReadOnlyList<string>> _generic = new(StringComparer.Ordinal);

    private PlaceWords()
    {
    }

    public static PlaceWords Load(string path)
    {
        var words = new PlaceWords();
        foreach (var row in LexiconTable.Load(path).Rows)
        {
            var word = Folding.Fold(row["word"]);
            var role = row["role"];
            if (!words._roles.TryGetValue(role, out var ofRole))
            {
                throw row.Error($"no role '{role}'");
            }

            ofRole.Add(word);
            if (role is "head" or "known-head" or "heads" or "dual" or "capital" or "rural")
            {
                words._heads[word] = new HeadWord(word, role, [.. row.List("kinds").Select(k => row.Named<PlaceKind>("kinds", k))]);
            }
            else if (role == "generic")
            {
                words._generic[word] = row.List("kinds");
            }
        }

        return words;
    }

    /// <summary>All words of the file that stand around names, and the definite forms of heads.</summary>
    public IEnumerable<string> All => _roles.Where(r => !Leading.Contains(r.Key)).SelectMany(r => r.Value).Concat(_heads.Keys.Select(h => "ال" + h));

    /// <summary>The head that a word is, as it stands before a name.</summary>
    public HeadWord? Head(string word) => _heads.GetValueOrDefault(word);

    /// <summary>The head that a word with the article points back with (المدينة).</summary>
    public HeadWord? DefiniteHead(string word) =>
        word.StartsWith("ال", StringComparison.Ordinal) && _heads.GetValueOrDefault(word[2..]) is { Role: "head" or "known-head" } head ? head : null;

    /// <summary>What a generic word can mean: ISO codes, <c>any</c> or a place id; null for other words.</summary>
    public IReadOnlyList<string>? Generic(string word) => _generic.GetValueOrDefault(word);

    /// <summary>Whether a word, clitics cut off or not, has the role.</summary>
    public bool Is(string role, string word) => _roles[role].Contains(word);
}
