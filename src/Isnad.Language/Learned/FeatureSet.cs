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
}
