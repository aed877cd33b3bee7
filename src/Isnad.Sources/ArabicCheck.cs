using System.Globalization;

namespace Isnad.Sources;

/// <summary>Decides whether a text is an Arabic report.</summary>
internal static class ArabicCheck
{
    // Letters that Arabic words do not have. ی and ک are not among them: some Arabic outlets type them.
    private const string ForeignLetters = "پچژگٹڈڑںےہھڕڵۆێەڤ";

    /// <summary>Refuses a text that is empty, holds NUL, is not in Arabic or is too short.</summary>
    /// <exception cref="Refusal">With the reason.</exception>
    public static void Require(string text, SourceLimits limits)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new Refusal(ProblemCode.Empty);
        }

        if (text.Contains('\0'))
        {
            throw new Refusal(ProblemCode.NotText);
        }

        int letters = 0, arabic = 0, foreign = 0;
        foreach (var letter in text)
        {
            letters += char.IsLetter(letter) ? 1 : 0;
            if (ArabicSpelling.IsArabicLetter(letter))
            {
                arabic++;
                foreign += ForeignLetters.Contains(letter) ? 1 : 0;
            }
        }

        if (letters == 0 || arabic < limits.ArabicShare * letters)
        {
            throw new Refusal(ProblemCode.NotArabic, null, Number(letters == 0 ? 0 : 100L * arabic / letters));
        }

        var words = ArabicWords.In(text);
        if (OtherLanguage(words, (double)foreign / arabic) is { } language)
        {
            throw new Refusal(ProblemCode.OtherLanguage, null, language);
        }

        if (words.Count < limits.Words)
        {
            throw new Refusal(ProblemCode.TooShort, null, Number(words.Count), Number(limits.Words));
        }
    }

    // The small words decide; foreign letters, which Arabic has in names only, tip the balance.
    private static string? OtherLanguage(List<string> words, double foreignShare)
    {
        var arabic = words.Count(ArabicWords.IsCommon);
        var (language, count) = ArabicWords.OtherLanguages
            .Select(other => (Language: other, Count: words.Count(word => ArabicWords.IsCommon(word, other))))
            .MaxBy(other => other.Count);
        var factor = foreignShare > 0.02 ? 2 : 1;
        return count >= 2 && count * factor > arabic && (foreignShare > 0.004 || count > 2 * arabic) ? language : null;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
