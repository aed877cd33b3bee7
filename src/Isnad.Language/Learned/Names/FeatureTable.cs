namespace Isnad.Language.Learned.Names;

/// <summary>Which row of weights a hashed feature has. Immutable.</summary>
/// <remarks>Most features asked for have none: a map of bits that fits the nearer caches says so for nearly all of them,
/// the rest is found by open addressing.</remarks>
internal sealed class FeatureTable
{
    private readonly ulong[] _known;
    private readonly ulong[] _slots;
    private readonly uint[] _features;

    /// <summary>Numbers the features in their order.</summary>
    public FeatureTable(uint[] features)
    {
        _features = features;
        _slots = new ulong[Power(2 * features.Length)];
        _known = new ulong[Power(features.Length / 4)];
        for (var row = 0; row < features.Length; row++)
        {
            _known[Word(features[row])] |= 1UL << (int)(features[row] >> 26);
            var slot = Slot(features[row]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = ((ulong)features[row] << 32) | (uint)(row + 1);
        }
    }

    /// <summary>The features in the order of their rows.</summary>
    public IReadOnlyList<uint> Features => _features;

    /// <summary>The row of a feature; -1 where it has none.</summary>
    public int Row(uint feature)
    {
        if ((_known[Word(feature)] & (1UL << (int)(feature >> 26))) == 0)
        {
            return -1;
        }

        for (var slot = Slot(feature); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_slots[slot] >> 32 == feature)
            {
                return (int)(uint)_slots[slot] - 1;
            }
        }

        return -1;
    }

    private int Word(uint feature) => (int)(feature & (uint)(_known.Length - 1));

    private int Slot(uint feature) => (int)((feature * 0x9E3779B1u) >> 4) & (_slots.Length - 1);

    private static int Power(int least) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, least));
}
