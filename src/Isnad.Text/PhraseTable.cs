namespace Isnad.Text;

/// <summary>Phrases of one or more folded words, found at a place of a <see cref="FoldedWords"/> by their first word.</summary>
public sealed class PhraseTable
{
    private readonly Dictionary<string, List<(string Kind, string[] Words)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase of folded words under a name for its kind.</summary>
    public void Add(string kind, string phrase)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!_byFirst.TryGetValue(words[0], out var list))
        {
            _byFirst[words[0]] = list = [];
        }

        list.Add((kind, words));
        list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>The longest phrase of one of the kinds that begins at <paramref name="at"/>, particles before it allowed;
    /// its length in words is 0 where there is none.</summary>
    public (string Kind, int Length, Clitics Clitics) Match(FoldedWords words, int at, params ReadOnlySpan<string> kinds)
    {
        foreach (var cut in Clitics.Cuts(words[at].Form))
        {
            if (cut.Article || !_byFirst.TryGetValue(cut.Length == 0 ? words[at].Form : words[at].Form[cut.Length..], out var list))
            {
                continue;
            }

            foreach (var (kind, phrase) in list)
            {
                if (kinds.Contains(kind) && Continues(words, at, phrase))
                {
                    return (kind, phrase.Length, cut);
                }
            }
        }

        return ("", 0, Clitics.None);
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
