namespace Isnad.Language.Inflections;

/// <summary>The stem templates of a verb: digits stand for root letters, t for the infix of form 8.</summary>
/// <param name="Perfect">Active perfect.</param>
/// <param name="Imperfect">Active imperfect, without the person's prefix.</param>
/// <param name="PassivePerfect">Passive perfect.</param>
/// <param name="PassiveImperfect">Passive imperfect.</param>
/// <param name="Prefix">Vowel of the active imperfect's prefix.</param>
internal sealed record VerbPattern(string Perfect, string Imperfect, string PassivePerfect, string PassiveImperfect, char Prefix)
{
    /// <summary>The templates of a verb.</summary>
    /// <param name="root">The root and form.</param>
    /// <param name="vowels">For form 1, the middle vowels such as <c>a/u</c>.</param>
    public static VerbPattern Of(Root root, string vowels) => root.Form switch
    {
        "1" => First(root, vowels.Length == 3 ? vowels[0] : 'a', vowels.Length == 3 ? vowels[2] : 'u'),
        "2" => new("1a22a3", "1a22i3", "1u22i3", "1a22a3", 'u'),
        "3" => new("1A2a3", "1A2i3", "1U2i3", "1A2a3", 'u'),
        "4" when root.See => new("ءa1a3", "1i3", "ءu1i3", "1a3", 'u'),
        "4" => new("ءa12a3", "12i3", "ءu12i3", "12a3", 'u'),
        "5" => new("تa1a22a3", "تa1a22a3", "تu1u22i3", "تa1a22a3", 'a'),
        "6" => new("تa1A2a3", "تa1A2a3", "تu1U2i3", "تa1A2a3", 'a'),
        "7" => new("*iن1a2a3", "ن1a2i3", "*uن1u2i3", "ن1a2a3", 'a'),
        "8" => new("*i1ta2a3", "1ta2i3", "*u1tu2i3", "1ta2a3", 'a'),
        "9" => new("*i12a3a3", "12a3i3", "*u12u3i3", "12a3a3", 'a'),
        "10" => new("*iستa12a3", "ستa12i3", "*uستu12i3", "ستa12a3", 'a'),
        // سيطر keeps its ي in the passive.
        "Q1" when root.Second == 'ي' => new("1a23a4", "1a23i4", "1i23i4", "1a23a4", 'u'),
        "Q1" => new("1a23a4", "1a23i4", "1u23i4", "1a23a4", 'u'),
        "Q2" => new("تa1a23a4", "تa1a23a4", "تu1u23i4", "تa1a23a4", 'a'),
        "Q4" => new("*i12a34a4", "12a34i4", "*u12u34i4", "12a34a4", 'a'),
        _ => throw new ArgumentException($"unknown form '{root.Form}'", nameof(root)),
    };

    private static VerbPattern First(Root root, char past, char present)
    {
        var imperfect = root.See ? "1a3" : LosesFirst(root, past, present) ? $"2{present}3" : $"12{present}3";
        return new($"1a2{past}3", imperfect, "1u2i3", root.See ? "1a3" : "12a3", 'a');
    }

    // وعد يعد, وقع يقع, وثق يثق, وسع يسع; but وجل يوجل.
    private static bool LosesFirst(Root root, char past, char present) =>
        root.First == 'و' && !root.Hollow && !root.Doubled && (present == 'i' || (present == 'a' && (past == 'a' || root.Last is 'ء' or 'ع')));
}
