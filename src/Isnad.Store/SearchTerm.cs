using Isnad.Text;

namespace Isnad.Store;

/// <summary>The forms under which one written word can be searched, all folded (<see cref="Folding"/>).</summary>
/// <param name="Word">The word as it stands, clitics included: واعلنت.</param>
/// <param name="Stem">The word without its clitics: اعلنت; the word itself where there are none.</param>
/// <param name="Lemma">Its dictionary form: اعلن; the stem where the reading knows none.</param>
public sealed record SearchTerm(string Word, string Stem, string Lemma)
{
    /// <summary>A word of which nothing but its spelling is known.</summary>
    /// <param name="word">Any spelling; it is folded.</param>
    public static SearchTerm OfWord(string word)
    {
        var folded = Folding.Fold(word);
        return new SearchTerm(folded, folded, folded);
    }
}
