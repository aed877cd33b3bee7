using Isnad.Language;

namespace Isnad.Coding.Places;

/// <summary>Tells whether a word after مدينة, بلدة, مطار … is likely the name of a place that the gazetteer lacks.</summary>
internal static class UnknownNames
{
    public static bool MayBegin(Gazetteer gazetteer, Token token, string folded, HeadWord head)
    {
        var words = gazetteer.Words;
        if ((folded.Length < 3 && !words.Is("prefix", folded)) || !char.IsLetter(folded[0]) || words.Is("stop", folded) || words.Is("at", folded) || words.Is("part", folded)
            || words.Head(folded) is not null || words.DefiniteHead(folded) is not null || words.Generic(folded) is not null || words.Is("suffix", folded)
            || token.Preposition is not null || (folded[0] == 'و' && words.Head(folded[1..]) is not null)
            || gazetteer.Nationalities.Step(folded) is { Values.Count: > 0 })
        {
            return false;
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

    // مدينة ساحلية, منطقة سكنية; a word that begins with a clitic is no name either (منطقة بالقرب).
    private static bool LooksLikeAdjective(string folded) =>
        folded.EndsWith("يه", StringComparison.Ordinal) || folded.StartsWith("بال", StringComparison.Ordinal)
        || folded.StartsWith("لل", StringComparison.Ordinal) || folded.StartsWith("وال", StringComparison.Ordinal)
        || folded.EndsWith("هم", StringComparison.Ordinal) || folded.EndsWith("ها", StringComparison.Ordinal);
}
