namespace Isnad.Coding.Actors;

/// <summary>What may stand between a title and the name of its bearer without being part of either.</summary>
internal static class TitleGaps
{
    /// <summary>Where the name may begin: behind "المعترف به دوليا", or behind the place where an envoy is ("السفير الفرنسي في حلب", "مبعوث الحكومة إلى حلب").</summary>
    public static int After(SentenceScan scan, TitleDraft draft)
    {
        var at = draft.Next;
        if (!scan.Follows(at) || draft.Title.Class is not TitleClass.Office)
        {
            return at;
        }

        return scan.PhraseAt(at) is { } phrase ? phrase + 1 : draft.IsSent && Posting(scan, at) is { } last ? last + 1 : at;
    }

    private static int? Posting(SentenceScan scan, int at)
    {
        var word = scan.Words[at];
        var isIn = word.Plain.Folded is "في" or "لدي" or "الي";
        if (isIn ? !scan.Follows(at + 1) : word.Read is not { Preposition: 'ب' or 'ل', Conjunction: false })
        {
            return null;
        }

        // "السفير بسام فلان": a name may begin as such a word does.
        if (!isIn && PersonalNames.At(scan, at, afterTitle: true) is not null)
        {
            return null;
        }

        var where = isIn ? at + 1 : at;
        var last = Math.Max(scan.PlaceAt(where)?.Last ?? -1, Bodies.At(scan, where)?.Last ?? -1);
        return last < 0 ? null : last;
    }
}
