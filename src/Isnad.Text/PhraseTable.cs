namespace Isnad.Text;

/// <summary>Phrases of one or more folded words, found at a place of a <see cref="FoldedWords"/> by their first word.</summary>
public sealed class PhraseTable
{
    private readonly Dictionary<string, List<(string Kind, string Value, string[] Words)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase of folded words under a name for its kind.</summary>
    public void Add(string kind, string phrase, string value = "")
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!_byFirst.TryGetValue(words[0], out var list))
        {
            _byFirst[words[0]] = list = [];
        }

        list.Add((kind, value, words));
        list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>The longest phrase of one of the kinds that begins at <paramref name="at"/>, particles before it allowed;
    /// its length is 0 where there is none.</summary>
    public PhraseMatch Match(FoldedWords words, int at, params ReadOnlySpan<string> kinds)
    {
        foreach (var match in MatchAll(words, at))
        {
            if (kinds.Contains(match.Kind))
            {
                return match;
            }
        }

        return default;
    }

    /// <summary>All phrases that begin at <paramref name="at"/>: those with the fewest particles first, then the longest.</summary>
    public IReadOnlyList<PhraseMatch> MatchAll(FoldedWords words, int at)
    {
        List<PhraseMatch>? matches = null;
        var form = words[at].Form;
        foreach (var cut in Clitics.Cuts(form))
        {
            if (_byFirst.TryGetValue(Uncut(form, cut), out var list))
            {
                foreach (var (kind, value, phrase) in list)
                {
                    if (Continues(words, at, phrase))
                    {
                        // للجمعة keeps its لل: the article cannot be told from the particle.
                        (matches ??= []).Add(new PhraseMatch(kind, value, at, phrase.Length, cut.Article ? cut with { Length = cut.Length - 2 } : cut));
                    }
                }
            }
        }

        return matches ?? (IReadOnlyList<PhraseMatch>)[];
    }

    /// <summary>What the particles leave, with its article: phrases hold theirs.</summary>
    private static string Uncut(string form, Clitics cut)
    {
        if (!cut.Article)
        {
            return cut.Length == 0 ? form : form[cut.Length..];
        }

        // لل holds half an article; after other particles the cut without the article finds the same.
        return form[cut.Length - 2] == 'ل' ? string.Concat("ال", form.AsSpan(cut.Length)) : "";
    }

    private static bool Continues(FoldedWords words, int at, string[] phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (at + i >= words.Count || words[at + i].Form != phrase[i] || !words[at + i].FollowsOn)
            {
                return false;
            }
        }

        return true;
    }
}
