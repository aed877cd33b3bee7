namespace Isnad.Language.Inflections;

/// <summary>Writes sounds as Arabic letters without harakat: long vowels, doubled letters, hamza seats.</summary>
/// <remarks>Sounds are Arabic consonants with short a i u, long A I U, and four signs for spelling:
/// Y a long a written ى at the end, T ta marbuta, * the alef of wasl, ~ the silent alef of plural verbs.</remarks>
internal static class Orthography
{
    /// <summary>The spelling of a word that stands alone, or of its stem before an enclitic pronoun.</summary>
    public static string Write(string sounds, bool attached = false)
    {
        var length = sounds.Length;
        if (!attached && length > 1 && IsShort(sounds[length - 1]))
        {
            length--;
        }

        Span<char> letters = stackalloc char[length + 2];
        var count = 0;
        for (var i = 0; i < length; i++)
        {
            var last = i == length - 1;
            var sound = sounds[i];
            switch (sound)
            {
                case 'a' or 'i' or 'u':
                    break;
                case 'A' or '*':
                    letters[count++] = 'ا';
                    break;
                case 'I':
                    letters[count++] = 'ي';
                    break;
                case 'U':
                    letters[count++] = 'و';
                    break;
                case 'Y':
                    letters[count++] = last && !attached ? 'ى' : 'ا';
                    break;
                case 'T':
                    letters[count++] = last && !attached ? 'ة' : 'ت';
                    break;
                case '~':
                    if (last && !attached)
                    {
                        letters[count++] = 'ا';
                    }

                    break;
                case 'ء' when !last && sounds[i + 1] == 'ء':
                    break;
                case 'ء':
                    var before = i == 0 ? '\0' : sounds[i - 1] == 'ء' && i > 1 ? sounds[i - 2] : sounds[i - 1];
                    var next = last ? '\0' : sounds[i + 1];
                    if (next == 'Y' && (attached || i + 2 < length))
                    {
                        next = 'A';
                    }

                    var seat = Seat(before, next);
                    letters[count++] = seat;
                    i += seat == 'آ' ? 1 : 0;
                    break;
                default:
                    if (i == 0 || sounds[i - 1] != sound)
                    {
                        letters[count++] = sound;
                    }

                    break;
            }
        }

        return new string(letters[..count]);
    }

    /// <summary>Accepted other spellings of a hamza before a long u (مسؤول مسئول, جاؤوا جاءوا, يبدؤون يبدأون).</summary>
    public static IEnumerable<string> Variants(string written)
    {
        var at = written.IndexOf("ؤو", StringComparison.Ordinal);
        if (at > 0)
        {
            yield return string.Concat(written.AsSpan(0, at), "ئو", written.AsSpan(at + 2));
            yield return string.Concat(written.AsSpan(0, at), "ءو", written.AsSpan(at + 2));
            yield return string.Concat(written.AsSpan(0, at), "أو", written.AsSpan(at + 2));
        }
    }

    /// <summary>Whether a sound is a vowel, short or long.</summary>
    public static bool IsVowel(char sound) => sound is 'a' or 'i' or 'u' or 'A' or 'I' or 'U' or 'Y';

    /// <summary>Whether a sound is a short vowel.</summary>
    public static bool IsShort(char sound) => sound is 'a' or 'i' or 'u';

    // The stronger neighbour carries the hamza: i before u before a; after a long vowel or at the end none does.
    private static char Seat(char before, char after)
    {
        if (before == '\0')
        {
            return after switch { 'A' => 'آ', 'i' or 'I' => 'إ', _ => 'أ' };
        }

        if (after == '\0')
        {
            return before switch { 'a' => 'أ', 'i' => 'ئ', 'u' => 'ؤ', _ => 'ء' };
        }

        if (before is 'i' or 'I' or 'ي' || after is 'i' or 'I')
        {
            return 'ئ';
        }

        if (before == 'u' || after is 'u' or 'U')
        {
            return 'ؤ';
        }

        if (before is 'A' or 'U')
        {
            return 'ء';
        }

        return after == 'A' ? 'آ' : 'أ';
    }
}
