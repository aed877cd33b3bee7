using System.Globalization;
using System.Text;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Linking.Entities;

/// <summary>Finds the registry's entry of a name in Latin letters: by its Latin name, else by the consonants of its Arabic spellings.</summary>
/// <remarks>Vowels are written in one script and not in the other, so only consonants can be compared, and many names share them. It is
/// cautious: kinds must agree, one entry alone must fit, and one word says enough only where the registry has that one word too.</remarks>
internal sealed class LatinNames
{
    /// <summary>Fewer consonants fit too many names.</summary>
    private const int LeastConsonants = 4;

    private static readonly (string From, string To)[] Pairs =
        [("sh", "s"), ("ch", "s"), ("th", "t"), ("dh", "d"), ("kh", "k"), ("gh", "g"), ("ph", "f"), ("ck", "k"), ("tz", "z")];

    private readonly Dictionary<(EntityKind Kind, string Name), string?> _names = [];
    private readonly Dictionary<(EntityKind Kind, string Consonants), string?> _consonants = [];

    private LatinNames()
    {
    }

    /// <summary>Reads the names of actors.tsv.</summary>
    /// <exception cref="LexiconException">The file is not understood.</exception>
    public static LatinNames Load(string lexiconFolder)
    {
        var names = new LatinNames();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "actors.tsv")).Rows)
        {
            if (Enum.TryParse<EntityKind>(row["kind"], ignoreCase: true, out var kind))
            {
                var id = "actor:" + row["id"];
                Put(names._names, (kind, Plain(row["latin"])), id);
                foreach (var form in row.List("aliases").Append(row["name"]))
                {
                    Put(names._consonants, (kind, OfArabic(form)), id);
                }
            }
        }

        return names;
    }

    /// <summary>The registry's key of an entity without one whose name is in Latin letters; null where none fits alone.</summary>
    public string? KeyOf(Entity entity)
    {
        if (entity.RegistryId is not null || !entity.Name.Any(char.IsAsciiLetter))
        {
            return null;
        }

        var plain = Plain(entity.Name);
        if (_names.TryGetValue((entity.Kind, plain), out var key))
        {
            return key;
        }

        var isMixed = entity.Name.Any(c => char.IsLetter(c) && c > 'ɏ');
        return !isMixed && OfLatin(plain) is { } consonants && consonants.Count(c => c != ' ') >= LeastConsonants
            ? _consonants.GetValueOrDefault((entity.Kind, consonants))
            : null;
    }

    /// <summary>A key is kept for one entry alone; null stands for several.</summary>
    private static void Put<T>(Dictionary<T, string?> keys, T key, string id)
        where T : notnull => keys[key] = keys.TryGetValue(key, out var other) && other != id ? null : id;

    /// <summary>Latin words in small letters without marks: "António Guterres" is "antonio guterres". Words of other scripts are left out.</summary>
    private static string Plain(string name)
    {
        var letters = name.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        var words = new string([.. letters.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]);
        return string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string OfLatin(string plain)
    {
        foreach (var (from, to) in Pairs)
        {
            plain = plain.Replace(from, to, StringComparison.Ordinal);
        }

        return Consonants(plain, c => c switch
        {
            'b' or 'p' => 'b',
            'c' or 'k' or 'q' or 'x' => 'k',
            'd' => 'd',
            'f' or 'v' => 'f',
            'g' or 'j' => 'g',
            's' or 'z' => 's',
            'l' or 'm' or 'n' or 'r' or 't' => c,
            _ => null,
        });
    }

    private static string OfArabic(string name) => Consonants(Folding.Fold(name), c => c switch
    {
        'ب' => 'b',
        'ك' or 'ق' or 'خ' => 'k',
        'د' or 'ض' or 'ذ' => 'd',
        'ف' => 'f',
        'غ' or 'ج' => 'g',
        'س' or 'ص' or 'ش' or 'ز' or 'ظ' => 's',
        'ت' or 'ط' or 'ث' => 't',
        'ل' => 'l',
        'م' => 'm',
        'ن' => 'n',
        'ر' => 'r',
        _ => null,
    });

    /// <summary>The classes of the consonants of each word; a doubled letter counts once.</summary>
    private static string Consonants(string name, Func<char, char?> classOf)
    {
        var consonants = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var isDoubled = i > 0 && name[i] == name[i - 1];
            if ((name[i] == ' ' ? ' ' : isDoubled ? null : classOf(name[i])) is { } letter)
            {
                consonants.Append(letter);
            }
        }

        return consonants.ToString();
    }
}
