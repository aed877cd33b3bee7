namespace Isnad.Sources;

/// <summary>Words of Arabic script and the commonest small words of the languages that use it.</summary>
internal static class ArabicWords
{
    private static readonly Dictionary<string, HashSet<string>> Common = DataTable.Rows("languages.tsv").ToDictionary(
        row => row[0],
        row => row[1].Split(' ').Select(ArabicSpelling.Fold).ToHashSet(StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Arabic = Common["ar"];

    /// <summary>The languages other than Arabic, by their tags.</summary>
    public static IEnumerable<string> OtherLanguages => Common.Keys.Where(language => language != "ar");

    /// <summary>Runs of Arabic letters, folded.</summary>
    public static List<string> In(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length
                && (ArabicSpelling.IsArabicLetter(text[i]) || text[i] is (>= '\u064B' and <= '\u065F') or '\u0670' or '\u200C');
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                words.Add(ArabicSpelling.Fold(text[start..i].ToString()));
                start = -1;
            }
        }

        return words;
    }

    /// <summary>Whether a folded word is one of the commonest small words of Arabic.</summary>
    public static bool IsCommon(string word) => Arabic.Contains(word);

    /// <summary>Whether a folded word is one of the commonest small words of a language.</summary>
    public static bool IsCommon(string word, string language) => Common[language].Contains(word);
}
