namespace Isnad.Coding.Actors;

/// <summary>"المسؤول عن الهجوم" is whoever did it, no official; "المسؤول عن الملف" is one.</summary>
internal static class Blame
{
    /// <summary>The last word of such a description; null where the word is an official's.</summary>
    public static int? Last(SentenceScan scan, NameMatch<Title> match) => match.Value.Lemma is "مسؤول" or "مسئول" ? Last(scan, match.Last) : null;

    /// <summary>The same of several.</summary>
    public static int? Last(SentenceScan scan, NameMatch<RoleNoun> match) => match.Value.Lemma is "مسؤول" or "مسئول" ? Last(scan, match.Last) : null;

    private static int? Last(SentenceScan scan, int at) =>
        scan.Follows(at + 1) && scan.Words[at + 1].Plain.Folded == "عن" && scan.Follows(at + 2) && scan.Words[at + 2].Read.IsWhole && scan.Lexicon.IsHarm(scan.Words[at + 2].Plain.Key) ? at + 2 : null;
}
