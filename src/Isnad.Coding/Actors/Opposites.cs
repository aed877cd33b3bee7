using Isnad.Language;
using Isnad.Text;

namespace Isnad.Coding.Actors;

/// <summary>Tells whether a title behind the doer's name is said of the doer (أعلن فلان وزير العدل أن) or is another, whom the verb is done to (استقبل فلان وزير العدل).</summary>
internal static class Opposites
{
    /// <summary>How far before the title its verb stands at most.</summary>
    private const int Farthest = 9;

    /// <summary>What the verb, and what stands behind the title, say; null for nothing.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="first">First word of the title.</param>
    /// <param name="last">Its last.</param>
    public static bool? Tell(SentenceScan scan, int first, int last)
    {
        if (!scan.Follows(first) || !scan.Words[first].Read.IsWhole || VerbBefore(scan, first) is not { } verb)
        {
            return null;
        }

        var opposing = scan.Lexicon.IsOpposing(verb);
        if (IsObject(scan, last + 1) || (!opposing && scan.Lexicon.IsSaying(verb) && IsSaid(scan, last + 1)))
        {
            return false;
        }

        return opposing ? true : null;
    }

    /// <summary>Folded lemma of the verb that nothing but its doer parts from a word.</summary>
    private static string? VerbBefore(SentenceScan scan, int at)
    {
        for (var back = at - 1; back >= 0 && at - back <= Farthest; back--)
        {
            var word = scan.Words[back];
            if (word.Token.Analysis is { Pos: Pos.Verb, Features.Voice: not Voice.Passive } verb)
            {
                return Folding.Fold(verb.Lemma);
            }

            if (!word.Follows || !word.Read.IsWhole || word.Pos is Pos.Verb or Pos.Auxiliary or Pos.Adposition or Pos.Particle or Pos.CoordinatingConjunction or Pos.SubordinatingConjunction or Pos.Pronoun)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A noun right behind the title, which is neither a time nor says more of it, is the verb's own object: "أدان فلان مدير الشركة الهجوم".</summary>
    private static bool IsObject(SentenceScan scan, int at) =>
        scan.Follows(at) && scan.Words[at] is { Read.IsWhole: true, Pos: Pos.Noun } && !scan.IsAdjective(at) && !scan.Ends(at) && scan.NumberAt(at) is null;

    private static bool IsSaid(SentenceScan scan, int at) =>
        scan.Follows(at) && (scan.Words[at].Pos is Pos.SubordinatingConjunction || scan.Words[at].Plain.Folded is "ان" or "الي");
}
