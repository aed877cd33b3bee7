using Isnad.Text;

namespace Isnad.Language.Segmentation;

/// <summary>Whether a damma that the writer put on a verb says that it is passive (طُرد, اعتُقل, يُستهدف); writers put it where the bare spelling misleads.</summary>
internal static class WrittenPassive
{
    /// <summary>What speaks for a verb whose damma the noun of the same letters (طَرد) seldom has.</summary>
    public const double Bonus = 1;

    private const char Damma = '\u064F';

    /// <summary>Letters of forms 7 to 10 before the vowel that tells the voice: ا-ع-تُ-قل, ا-تُّ-هم.</summary>
    private const int LastPrefix = 2;

    /// <summary>Whether a word is written with a damma at all; the rest is asked of few words.</summary>
    public static bool MayStand(string form) => form.Contains(Damma, StringComparison.Ordinal);

    /// <summary>Whether the damma stands where the active would have another vowel.</summary>
    /// <param name="folded">The word.</param>
    /// <param name="start">The first letter of its stem.</param>
    /// <param name="stem">The folded stem.</param>
    /// <param name="features">The verb's features.</param>
    /// <param name="form">The verb's form: 1, 2 … 10, Q1.</param>
    public static bool Tells(FoldedText folded, int start, string stem, Features features, string? form) => features switch
    {
        { Person: not 3 } => false,
        { Aspect: Aspect.Perfect } => HasDamma(folded, start) || (form is "7" or "8" or "9" or "10" && (HasDamma(folded, start + 1) || (stem.Length > LastPrefix + 1 && HasDamma(folded, start + LastPrefix)))),
        // The prefix of forms 2 to 4 has a damma in the active too (يُهاجم).
        { Aspect: Aspect.Imperfect } => form is "1" or "5" or "6" or "7" or "8" or "9" or "10" && HasDamma(folded, start),
        _ => false,
    };

    private static bool HasDamma(FoldedText folded, int letter)
    {
        for (var at = folded.Map[letter] + 1; at < folded.Map[letter + 1]; at++)
        {
            if (folded.Original[at] == Damma)
            {
                return true;
            }
        }

        return false;
    }
}
