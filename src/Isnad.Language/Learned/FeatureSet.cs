namespace Isnad.Language.Learned;

/// <summary>Collects the numbers of features.</summary>
internal ref struct FeatureSet(Span<uint> room)
{
    private readonly Span<uint> _room = room;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a kind of feature with its value.</summary>
    public void Add(uint kind, uint value) => _room[Count++] = FeatureHash.Of(kind, value);

    /// <summary>Adds a kind of feature with two values.</summary>
    public void Add(uint kind, uint first, uint second) => _room[Count++] = FeatureHash.Of(kind, first, second);

    /// <summary>Adds a word's clusters, the coarser ones from a level on: each by itself, as the kind given, and with a value, as the next kind.</summary>
    /// <param name="kind">The kind of feature.</param>
    /// <param name="vectors">Whose clusters they are.</param>
    /// <param name="word">Place of the word in their table; -1 for none.</param>
    /// <param name="from">The first level.</param>
    /// <param name="with">The value.</param>
    public void AddClusters(uint kind, WordVectors vectors, int word, int from, uint with)
    {
        for (var level = from; level < vectors.Levels; level++)
        {
            var cluster = FeatureHash.Of((uint)level, (uint)vectors.ClusterAt(word, level));
            Add(kind, cluster);
            Add(kind + 1, cluster, with);
        }
    }
}
