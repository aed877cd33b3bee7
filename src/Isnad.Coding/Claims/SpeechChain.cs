namespace Isnad.Coding.Claims;

/// <summary>Finds who reports a saying: the chain behind its source.</summary>
internal static class SpeechChain
{
    /// <summary>The sources of the sayings that hold a saying, outermost first.</summary>
    public static IEnumerable<SpeechSource> Behind(IEnumerable<SpeechAct> acts, SpeechAct act) =>
        acts.Where(other => Holds(other, act)).OrderByDescending(other => other.Depth).Select(other => other.Sources[0]);

    /// <summary>A saying holds another whose word it covers where it lies further out; two that cover each other hold each other not,
    /// nor does one hold another that points back to what it says (قال A إن ...، وهو ما نفاه B).</summary>
    private static bool Holds(SpeechAct outer, SpeechAct inner) =>
        outer != inner && ((outer.Covers(inner.Word) && outer.Depth.CompareTo(inner.Depth) > 0 && inner.Told?.First != outer.First) || IsReporter(outer, inner));

    /// <summary>One pattern tells both who reports and who is reported, and what is said follows the words of the pattern: نقلت الوكالة عن الناطق.</summary>
    private static bool IsReporter(SpeechAct outer, SpeechAct inner) =>
        outer.Rule == inner.Rule && outer.Word < inner.Word && outer.First == inner.Word + 1;
}
