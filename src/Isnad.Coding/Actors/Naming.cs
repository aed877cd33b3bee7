namespace Isnad.Coding.Actors;

/// <summary>Tells where the name of a person who was only described stands: "رجل يدعى فلان", "منفذ الهجوم واسمه فلان".</summary>
internal static class Naming
{
    /// <summary>How many words may stand between the noun of a person and the naming word: رجل في الأربعين من العمر يدعى.</summary>
    private const int Reach = 5;

    /// <summary>Whether a naming word stands right before a word, and before that a person.</summary>
    public static bool IsBehind(SentenceScan scan, int at) =>
        at > 1 && (scan.Words[at].Follows || scan.Words[at].OpensQuote) && scan.Words[at - 1].Follows && scan.Lexicon.IsNaming(scan.Words[at - 1].Token.Form) && IsPerson(scan, at - 2 - (IsRelative(scan.Words[at - 2].Token) ? 1 : 0));

    /// <summary>الذي, التي.</summary>
    public static bool IsRelative(Language.Token word) => word.Folded is "الذي" or "التي";

    /// <summary>Whether the words up to one describe a person and no body or place (قرية تدعى, تنظيم يدعى).</summary>
    private static bool IsPerson(SentenceScan scan, int last)
    {
        for (var at = last; at >= 0 && at > last - Reach; at--)
        {
            if (scan.TitleAt(at) is not null || scan.RoleNounAt(at) is not null)
            {
                return true;
            }

            if ((at == last && (scan.OrgHeadAt(at) is not null || scan.DefiniteHeadAt(at) is not null)) || !scan.Words[at].Follows)
            {
                return false;
            }
        }

        return false;
    }
}
