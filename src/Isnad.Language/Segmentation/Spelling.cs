namespace Isnad.Language.Segmentation;

/// <summary>How far the spelling met in a text stands from the dictionary's, both with the same folded letters.</summary>
internal static class Spelling
{
    /// <summary>0 for the same spelling; small for habits of newspapers (bare alef, ي for ى), large for contradictions.</summary>
    public static double Distance(ReadOnlySpan<char> met, string known)
    {
        var distance = 0.0;
        for (var i = 0; i < met.Length && i < known.Length; i++)
        {
            if (met[i] != known[i])
            {
                distance += Cost(met[i], known[i]);
            }
        }

        return distance;
    }

    private static double Cost(char met, char known) => (met, known) switch
    {
        ('ا', _) => 0.2,
        ('أ' or 'إ' or 'آ', 'ا') => 1.0,
        ('أ' or 'إ' or 'آ', _) => 2.5,
        ('ه', 'ة') => 1.5,
        ('ة', _) => 4.0,
        ('ى', 'ي') => 1.0,
        ('ي', 'ى') => 1.8,
        ('ي', 'ئ') => 1.2,
        ('ى', 'ئ') => 3.0,
        ('و', 'ؤ') => 1.2,
        ('ئ' or 'ؤ', _) => 2.5,
        _ => 0.5,
    };
}
