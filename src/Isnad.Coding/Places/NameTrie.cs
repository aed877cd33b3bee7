namespace Isnad.Coding.Places;

/// <summary>Names of one or more folded words, with what each may mean.</summary>
internal sealed class NameTrie<T>
{
    private readonly Dictionary<string, NameTrie<T>> _next = new(StringComparer.Ordinal);
    private readonly List<T> _values = [];

    /// <summary>What the words up to here mean; empty inside a longer name.</summary>
    public IReadOnlyList<T> Values => _values;

    /// <summary>Adds a meaning of a name, once.</summary>
    public void Add(IReadOnlyList<string> words, T value)
    {
        var node = this;
        foreach (var word in words)
        {
            if (!node._next.TryGetValue(word, out var next))
            {
                next = new NameTrie<T>();
                node._next.Add(word, next);
            }

            node = next;
        }

        if (!node._values.Contains(value))
        {
            node._values.Add(value);
        }
    }

    /// <summary>The names that go on with <paramref name="word"/>; null where none does.</summary>
    public NameTrie<T>? Step(string word) => _next.GetValueOrDefault(word);

    /// <summary>The first words of all names.</summary>
    public IEnumerable<string> FirstWords => _next.Keys;

    /// <summary>What exactly these words mean.</summary>
    public IReadOnlyList<T> Find(IReadOnlyList<string> words)
    {
        var node = this;
        foreach (var word in words)
        {
            if (node.Step(word) is not { } next)
            {
                return [];
            }

            node = next;
        }

        return node.Values;
    }
}
