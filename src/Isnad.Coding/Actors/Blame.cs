namespace Isnad.Coding.Actors;

/// <summary>"المسؤول عن الهجوم" is whoever did it, no official; "المسؤول عن الملف" is one.</summary>
internal static class Blame
{
    /// <summary>The last word of such a description; null where the word is an official's.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="lemma">The lemma of the title or of the noun for several.</param>
    /// <param name="at">Its last word.</param>
    public static int? Last(SentenceScan scan, string lemma, int at) =>
        lemma is "مسؤول" or "مسئول" && scan.Follows(at + 1) && scan.Words[at + 1].Plain.Folded == "عن" && scan.Follows(at + 2) && scan.Words[at + 2].Read.IsWhole && scan.Lexicon.IsHarm(scan.Words[at + 2].Plain.Key) ? at + 2 : null;
}
