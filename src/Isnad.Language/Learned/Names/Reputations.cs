namespace Isnad.Language.Learned.Names;

/// <summary>What part words play in raw text as a first tagger read it: begins a person's name, goes on with one, is a place, a body, another name; and before and after names of which type they stand. Immutable.</summary>
internal sealed class Reputations
{
    /// <summary>How many parts are told apart.</summary>
    public const int Parts = 5;

    /// <summary>The parts, then for persons, places, bodies and others how often a name of theirs begins after the word, then how often one ends before it.</summary>
    public const int Roles = Parts + 8;

    private readonly Dictionary<uint, ulong> _words;

    /// <summary>Creates a table: three bits of level for each role, by word hash.</summary>
    public Reputations(Dictionary<uint, ulong> words) => _words = words;

    /// <summary>No words.</summary>
    public static Reputations Empty { get; } = new([]);

    /// <summary>The levels of a word, three bits each; 0 where it is unknown or names nobody.</summary>
    public ulong this[uint word] => _words.GetValueOrDefault(word);

    /// <summary>The level of a role, 0 (never) to 5 (nearly always).</summary>
    public static int Level(ulong word, int part) => (int)(word >> (3 * part)) & 7;

    /// <summary>The level of a share of occurrences.</summary>
    public static int LevelOf(double share) => share switch { < 0.02 => 0, < 0.08 => 1, < 0.25 => 2, < 0.5 => 3, < 0.8 => 4, _ => 5 };

    /// <summary>The part played oftenest, from 1, where it is played in a quarter of the occurrences or more; else 0.</summary>
    public static int Chief(ulong word)
    {
        var (chief, most) = (0, 2);
        for (var part = 0; part < Parts; part++)
        {
            if (Level(word, part) > most)
            {
                (chief, most) = (part + 1, Level(word, part));
            }
        }

        return chief;
    }

    /// <summary>Reads a table.</summary>
    public static Reputations Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var words = new Dictionary<uint, ulong>(count);
        for (var i = 0; i < count; i++)
        {
            words[reader.ReadUInt32()] = reader.ReadUInt64();
        }

        return new Reputations(words);
    }

    /// <summary>Writes the table, always in the same order.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_words.Count);
        foreach (var (word, levels) in _words.OrderBy(w => w.Key))
        {
            writer.Write(word);
            writer.Write(levels);
        }
    }
}
