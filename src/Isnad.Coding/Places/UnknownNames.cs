using Isnad.Language;

namespace Isnad.Coding.Places;

/// <summary>Tells whether a word after مدينة, بلدة, مطار … is likely the name of a place that the gazetteer lacks.</summary>
internal static class UnknownNames
{
    /// <summary>Whether a word behind a head may be the first of a name.</summary>
    /// <param name="gazetteer">The places known.</param>
    /// <param name="token">The word.</param>
    /// <param name="folded">It without what is cut off.</param>
    /// <param name="head">The head before it.</param>
    /// <param name="led">Whether a preposition or a part of places leads to the head.</param>
    public static bool MayBegin(Gazetteer gazetteer, Token token, string folded, HeadWord head, bool led)
    {
        var words = gazetteer.Words;
        if ((folded.Length < 3 && !words.Is("prefix", folded)) || !char.IsLetter(folded[0]) || words.Is("stop", folded) || words.Is("at", folded) || words.Is("part", folded)
            || words.Head(folded) is not null || words.DefiniteHead(folded) is not null || words.Generic(folded) is not null || words.Is("suffix", folded)
            || token.Preposition is not null || (folded[0] == 'و' && words.Head(folded[1..]) is not null)
            || gazetteer.Nationalities.Step(folded) is { Values.Count: > 0 })
        {
            return false;
        }

        if (led && token.IsGuessed && words.Is("names", head.Word) && IsNoAdjective(token, folded))
        {
            return true;
        }

        if (head.Role == "known-head")
        {
            return token.Analysis?.Pos == Pos.ProperNoun;
        }

        if (words.Is("prefix", folded))
        {
            return true;
        }

        var definite = folded.StartsWith("ال", StringComparison.Ordinal);
        return token.Analysis?.Pos switch
        {
            Pos.ProperNoun => true,
            null or Pos.X => definite ? head.TakesNouns : !LooksLikeAdjective(folded),
            Pos.Noun => definite && head.TakesNouns,
            _ => false,
        };
    }

    /// <summary>"منطقة المشابيح": no definite adjective describes a noun without the article. Without it a name must not look like one (منطقة ساخنة), unless quotation marks make it a name.</summary>
    private static bool IsNoAdjective(Token token, string folded) =>
        folded.StartsWith("ال", StringComparison.Ordinal) || token.Before is [.., '"' or '«' or '“' or '”']
        || !(LooksLikeAdjective(folded) || token.Form[^1] is 'ة' || folded.EndsWith("ين", StringComparison.Ordinal) || folded.EndsWith("ات", StringComparison.Ordinal));

    // مدينة ساحلية, منطقة سكنية; a word that begins with a clitic is no name either (منطقة بالقرب).
    private static bool LooksLikeAdjective(string folded) =>
        folded.EndsWith("يه", StringComparison.Ordinal) || folded.StartsWith("بال", StringComparison.Ordinal)
        || folded.StartsWith("لل", StringComparison.Ordinal) || folded.StartsWith("وال", StringComparison.Ordinal)
        || folded.EndsWith("هم", StringComparison.Ordinal) || folded.EndsWith("ها", StringComparison.Ordinal);
}
