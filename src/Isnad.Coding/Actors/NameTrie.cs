namespace Isnad.Coding.Actors;

/// <summary>Names of several words with what they mean, found word by word.</summary>
/// <typeparam name="T">What a name means.</typeparam>
internal sealed class NameTrie<T>
    where T : class
{
    private readonly Node _root = new();

    /// <summary>Adds a name.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="value">What it means; names may have several meanings.</param>
    public void Add(IReadOnlyList<NameWord> words, T value)
    {
        var node = _root;
        foreach (var word in words)
        {
            if (!node.Next.TryGetValue(word.Key, out var next))
            {
                node.Next[word.Key] = next = new Node();
            }

            node = next;
        }

        node.Values.Add(new NameEntry<T>(words, value));
    }

    /// <summary>The names that begin at a word, the longest first.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Where they begin.</param>
    /// <param name="strict">Whether each word must have the article exactly where the name has it.</param>
    public NameMatch<T>? Longest(IReadOnlyList<ActorWord> words, int at, bool strict)
    {
        foreach (var view in words[at].Views)
        {
            if (Step(_root, view.Key) is { } node && Walk(words, at, view, node, strict) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>What a word and those that follow it in quotation marks mean, where they are a whole name.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">The word before the mark.</param>
    /// <param name="last">The last word in the marks.</param>
    public T? Quoted(IReadOnlyList<ActorWord> words, int at, int last)
    {
        foreach (var view in words[at].Views)
        {
            var node = Step(_root, view.Key);
            for (var i = at + 1; i <= last && node is not null; i++)
            {
                node = Step(node, words[i].Plain.Key);
            }

            if (node?.Values.FirstOrDefault() is { } entry)
            {
                return entry.Value;
            }
        }

        return null;
    }

    private static NameMatch<T>? Walk(IReadOnlyList<ActorWord> words, int at, WordView first, Node node, bool strict)
    {
        NameMatch<T>? best = null;
        for (var last = at; ; last++)
        {
            foreach (var entry in node.Values)
            {
                if (!strict || Agrees(words, at, first, entry.Words))
                {
                    best = new NameMatch<T>(entry.Value, at, last, first);
                    break;
                }
            }

            if (last + 1 >= words.Count || !words[last + 1].Follows || Step(node, words[last + 1].Plain.Key) is not { } next)
            {
                return best;
            }

            node = next;
        }
    }

    /// <summary>What goes on with a word; the underscore of a hashtag (حركة_النهر) parts words.</summary>
    private static Node? Step(Node node, string key)
    {
        if (node.Next.TryGetValue(key, out var next) || !key.Contains('_', StringComparison.Ordinal))
        {
            return next;
        }

        next = node;
        foreach (var part in Parts(key, false))
        {
            if (!next.Next.TryGetValue(part.Key, out next))
            {
                return null;
            }
        }

        return next;
    }

    /// <summary>The words of a key, of which the first has lost its article already.</summary>
    private static IEnumerable<NameWord> Parts(string key, bool article) =>
        key.Split('_', StringSplitOptions.RemoveEmptyEntries).Select((part, index) => index == 0 ? new NameWord(part, article) : NameWord.Of(part));

    private static bool Agrees(IReadOnlyList<ActorWord> words, int at, WordView first, IReadOnlyList<NameWord> name)
    {
        for (var i = 0; i < name.Count; at++)
        {
            var view = i == 0 ? first : words[at].Plain;
            foreach (var part in Parts(view.Key, view.Article))
            {
                if (i >= name.Count || part.Article != name[i++].Article)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<NameEntry<T>> Values { get; } = [];
    }
}
