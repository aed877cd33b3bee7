using Isnad.Language;

namespace Isnad.Coding.Actors;

/// <summary>Whether a word can go on the name of bodies or people that stand before it: what does not agree, or governs what follows, does not.</summary>
internal static class Concord
{
    private static readonly string[] Endings = ["", "ه", "ون", "ين", "ان", "ات"];

    /// <summary>"مسلحون", "ملثمين", "جنديان": the sound plural and the dual have kept the nun that they lose before a genitive, so that none follows.</summary>
    /// <param name="key">The noun, folded.</param>
    /// <param name="number">Its number.</param>
    public static bool KeepsNun(string key, Number number) =>
        number is Number.Plural or Number.Dual && (key is [.., 'و' or 'ي', 'ن'] || (number is Number.Dual && key is [.., 'ا', 'ن']));

    /// <summary>Whether an adjective agrees with a noun in gender and number, as far as its letters tell: "الشرطة المنفذ" and "المتظاهرون المباني" are subject and object.</summary>
    /// <param name="word">The adjective.</param>
    /// <param name="noun">The noun, folded and without article.</param>
    /// <param name="gender">Its gender.</param>
    /// <param name="number">Its number.</param>
    public static bool Agrees(ActorWord word, string noun, Gender gender, Number number)
    {
        var key = word.Plain.Key;
        if (number is Number.Plural or Number.Dual)
        {
            // Of people, told by the nun: مسلحون مجهولون, جنود أتراك.
            return KeepsNun(noun, number) ? IsOfMany(word) && !IsOtherCase(noun, key) : !IsOfOneMan(word);
        }

        return !IsOfMen(word) && (gender is Gender.Feminine ? !IsOfOneMan(word) : word.Token.Form is not [.., 'ة']);
    }

    /// <summary>"الموالين لروسيا", "المعترف بها": a word that governs what follows is cut off with it.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">Which word.</param>
    public static bool Governs(SentenceScan scan, int at) =>
        scan.Follows(at + 1) && scan.TitleAt(at) is null && Governs(scan.Lexicon, scan.Words[at], scan.Words[at + 1]);

    /// <summary>Whether a word is listed to take the preposition that follows.</summary>
    /// <param name="lexicon">The lists.</param>
    /// <param name="word">The word.</param>
    /// <param name="next">The word after it.</param>
    public static bool Governs(ActorLexicon lexicon, ActorWord word, ActorWord next)
    {
        var key = word.Plain.Key;
        return Endings.Any(ending => key.EndsWith(ending, StringComparison.Ordinal) && lexicon.PrepositionsOf(key[..^ending.Length]).Any(preposition => Begins(next, preposition)));
    }

    private static bool Begins(ActorWord word, string preposition) =>
        word.Plain.Folded == preposition
        || (word.Pos is Pos.Adposition && word.Plain.Folded.StartsWith(preposition, StringComparison.Ordinal))
        || (preposition.Length == 1 && word.Read is { Conjunction: false } read && read.Preposition == preposition[0]);

    private static bool IsOfMany(ActorWord word) =>
        word.Plain.Key is [.., 'و' or 'ي' or 'ا', 'ن'] || (word.Token.Analyses.Any(analysis => analysis.Features.Number is Number.Plural) && !IsNisba(word));

    /// <summary>مسلحون فارين: nominative and the other case are subject and object.</summary>
    private static bool IsOtherCase(string noun, string adjective) =>
        (noun is [.., 'و', 'ن'] && adjective is [.., 'ي', 'ن']) || (noun is [.., 'ي', 'ن'] && adjective is [.., 'و', 'ن']);

    /// <summary>الحوثيين, المسلحين: the sound masculine plural, of people only.</summary>
    private static bool IsOfMen(ActorWord word) =>
        word.Plain is { IsSoundPlural: true, Key: var key } && (key is [.., 'ي', _, 'ن'] || word.Token.Analysis?.Features.Number is Number.Plural);

    private static bool IsOfOneMan(ActorWord word) =>
        IsNisba(word)
        || (word.Token.Analysis is { Features: { Number: Number.Singular, Gender: not Gender.Feminine } } && (word.Token.Form is [.., not ('ة' or 'ه' or 'ى' or 'ا' or 'ء' or 'ن' or 'ت')] || word is { Pos: Pos.Noun, Token: { Form: [.., 'ى'], Analysis.Features.Gender: Gender.Masculine } }));

    private static bool IsNisba(ActorWord word) => word.Token.Form is [.., 'ي'];
}
