using Isnad.Coding.Events;
using Isnad.Text;

namespace Isnad.Coding.Statuses;

/// <summary>Words that tell whether what they govern is wanted, planned, feared, possible or done (modality-words.tsv).</summary>
internal sealed class ModalityWords
{
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);

    private ModalityWords()
    {
    }

    /// <exception cref="LexiconException">The file is not understood.</exception>
    public static ModalityWords Load(string lexiconFolder)
    {
        var words = new ModalityWords();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "modality-words.tsv")).Rows)
        {
            words._classes.TryAdd(Folding.Fold(row["word"]), row["class"]);
        }

        return words;
    }

    /// <summary>The class of a word; <c>will</c> for a verb with the letter of the future; null for none.</summary>
    public string? ClassOf(Discourse discourse, int word)
    {
        var token = discourse[word];
        if (token.IsFuture)
        {
            return "will";
        }

        return (discourse.VerbOf(word) is { } verb ? _classes.GetValueOrDefault(verb) : null)
            ?? _classes.GetValueOrDefault(discourse.LemmaOf(word))
            ?? _classes.GetValueOrDefault(token.Stem.Folded)
            ?? _classes.GetValueOrDefault(token.Folded);
    }

}
