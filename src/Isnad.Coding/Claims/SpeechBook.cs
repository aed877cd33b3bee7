using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Claims;

/// <summary>All patterns of speech.tsv.</summary>
public sealed class SpeechBook
{
    private readonly Dictionary<string, SpeechPattern> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SpeechPattern>> _phrases = new(StringComparer.Ordinal);

    private SpeechBook()
    {
    }

    /// <summary>Reads speech.tsv of a lexicon folder.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static SpeechBook Load(string lexiconFolder)
    {
        var book = new SpeechBook();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "speech.tsv")).Rows)
        {
            if (!Enum.TryParse<Stance>(row["stance"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var stance))
            {
                throw row.Error($"stance '{row["stance"]}' is not one of the scheme's");
            }

            var words = row["pattern"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold).ToArray();
            book.Add(new SpeechPattern(words, row["kind"], stance, row["source"], row["content"]));
        }

        return book;
    }

    /// <summary>The pattern of a single speech verb (its verbal nouns and participles too); null for none.</summary>
    public SpeechPattern? OfVerb(string foldedLemma) => _verbs.GetValueOrDefault(foldedLemma);

    /// <summary>Patterns of several words, or of nouns, that begin with a word; longest first.</summary>
    public IReadOnlyList<SpeechPattern> Beginning(string folded) => _phrases.GetValueOrDefault(folded) ?? [];

    private void Add(SpeechPattern pattern)
    {
        if (pattern.Kind == "verb" && pattern.Words.Count == 1)
        {
            _verbs.TryAdd(pattern.Words[0], pattern);
            return;
        }

        if (!_phrases.TryGetValue(pattern.Words[0], out var phrases))
        {
            _phrases[pattern.Words[0]] = phrases = [];
        }

        phrases.Add(pattern);
        phrases.Sort((a, b) => b.Words.Count.CompareTo(a.Words.Count));
    }
}
