using Isnad.Language;

namespace Isnad.Coding.Events;

/// <summary>أدان الحزب، زعيم المعارضة في البلاد، الهجوم: what stands between two commas says more of whoever stands before it.</summary>
internal static class CommaPair
{
    /// <summary>Words between the commas at most.</summary>
    private const int Reach = 8;

    /// <summary>Whether a word behind a comma opens such a phrase: a second comma closes it, and a bare noun goes on.</summary>
    public static bool Opens(Discourse discourse, int word)
    {
        if (!HasComma(discourse, word))
        {
            return false;
        }

        var end = Math.Min(discourse.SentenceEnd(discourse.SentenceOf(word)), word + Reach);
        for (var next = word + 1; next < end && !discourse.IsVerb(next); next++)
        {
            if (HasComma(discourse, next))
            {
                return discourse[next] is { HasConjunction: false, Preposition: null } && discourse.PosOf(next) is Pos.Noun or Pos.ProperNoun;
            }
        }

        return false;
    }

    private static bool HasComma(Discourse discourse, int word) => discourse[word].Before.AsSpan().IndexOfAny('،', ',') >= 0;
}
