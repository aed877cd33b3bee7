using Isnad.Text;

namespace Isnad.Linking.Vocabulary;

/// <summary>Cuts words down to what different tellings of one event share: folded, without clitics and endings.</summary>
/// <remarks>It needs no reading, so that reports of any coder compare alike; it cuts too much rather than too little.</remarks>
internal static class Stems
{
    private static readonly string[] Prefixes = ["وبال", "وكال", "فبال", "ولل", "وال", "فال", "بال", "كال", "لل", "ال", "و", "ب", "ل", "ف", "س"];

    private static readonly string[] Suffixes = ["هما", "تين", "تان", "ات", "ون", "ين", "ان", "ها", "هم", "نا", "يه", "وا", "ه", "ي", "ا"];

    /// <summary>The stems of the words of a text, in order; underscores part words as in hashtags.</summary>
    public static List<string> Of(string text)
    {
        var folded = Folding.Fold(text);
        var stems = new List<string>();
        for (var start = 0; start < folded.Length;)
        {
            if (!char.IsLetterOrDigit(folded[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
            {
                end++;
            }

            stems.Add(OfWord(folded[start..end]));
            start = end;
        }

        return stems;
    }

    /// <summary>The stem of one folded word.</summary>
    public static string OfWord(string word)
    {
        foreach (var prefix in Prefixes)
        {
            if (word.Length - prefix.Length >= (prefix.Length > 1 ? 3 : 4) && word.StartsWith(prefix, StringComparison.Ordinal))
            {
                word = word[prefix.Length..];
                break;
            }
        }

        foreach (var suffix in Suffixes)
        {
            if (word.Length - suffix.Length >= 3 && word.EndsWith(suffix, StringComparison.Ordinal))
            {
                return word[..^suffix.Length];
            }
        }

        return word;
    }

    /// <summary>A number that stands for a stem on every machine and in every run (FNV-1a).</summary>
    public static uint Key(string stem)
    {
        var hash = 2166136261u;
        foreach (var letter in stem)
        {
            hash = (hash ^ (letter & 0xFFu)) * 16777619u;
            hash = (hash ^ ((uint)letter >> 8)) * 16777619u;
        }

        return hash;
    }
}
