namespace Isnad.Language.Learned.Names;

/// <summary>Phrases of the lexicon by hash, with what they are evidence for. Immutable.</summary>
internal sealed class EvidenceTable
{
    /// <summary>Words of a phrase at most.</summary>
    public const int LongestPhrase = 6;

    private readonly Dictionary<uint, Evidence> _phrases;

    /// <summary>Creates a table; the keys are chained hashes of folded words (<see cref="Chain"/>).</summary>
    public EvidenceTable(Dictionary<uint, Evidence> phrases) => _phrases = phrases;

    /// <summary>The chained hash of a phrase of which <paramref name="before"/> is known and <paramref name="word"/> comes next.</summary>
    public static uint Chain(uint before, uint word) => before == 0 ? word : NameHash.Mix(before, word);

    /// <summary>What a phrase is evidence for.</summary>
    public Evidence this[uint phrase] => _phrases.GetValueOrDefault(phrase);

    /// <summary>A table with further phrases; where a hash is in both, both count.</summary>
    public EvidenceTable With(IEnumerable<(uint Phrase, Evidence Evidence)> further)
    {
        var phrases = new Dictionary<uint, Evidence>(_phrases);
        foreach (var (phrase, evidence) in further)
        {
            phrases[phrase] = phrases.GetValueOrDefault(phrase) | evidence;
        }

        return new EvidenceTable(phrases);
    }

    /// <summary>Reads a table.</summary>
    public static EvidenceTable Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var phrases = new Dictionary<uint, Evidence>(count);
        for (var i = 0; i < count; i++)
        {
            phrases[reader.ReadUInt32()] = (Evidence)reader.ReadUInt32();
        }

        return new EvidenceTable(phrases);
    }

    /// <summary>Writes the table, always in the same order.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_phrases.Count);
        foreach (var (phrase, evidence) in _phrases.OrderBy(p => p.Key))
        {
            writer.Write(phrase);
            writer.Write((uint)evidence);
        }
    }
}
