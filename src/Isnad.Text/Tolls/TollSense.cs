namespace Isnad.Text.Tolls;

/// <summary>What a word says about a toll (toll-words.tsv).</summary>
[Flags]
public enum TollSense
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Somebody was killed.</summary>
    Dead = 1,

    /// <summary>Somebody was wounded.</summary>
    Injured = 2,

    /// <summary>It is what a number counts: "12 قتيلا".</summary>
    Counted = 4,

    /// <summary>Those who attacked.</summary>
    Attacker = 8,

    /// <summary>A single person.</summary>
    One = 16,

    /// <summary>A pair of persons.</summary>
    Two = 32,

    /// <summary>No people.</summary>
    Thing = 64,

    /// <summary>Without, no.</summary>
    Without = 128,

    /// <summary>What there may be none of.</summary>
    Harm = 256,

    /// <summary>Another time.</summary>
    Past = 512,

    /// <summary>Another clause begins.</summary>
    Clause = 1024,

    /// <summary>What may follow "no victims" where nobody at all is meant.</summary>
    NobodyAfter = 2048,

    /// <summary>The number after it is part of one told before.</summary>
    Part = 4096,

    /// <summary>A life, which is lost only beside a word that takes it: "أودى بحياة 12".</summary>
    Life = 8192,

    /// <summary>Somebody was arrested or abducted.</summary>
    Arrested = 16384,

    /// <summary>Those arrested, as a number counts them.</summary>
    ArrestedCounted = 32768,

    /// <summary>Somebody took part in a gathering.</summary>
    Present = 65536,

    /// <summary>Those who took part, as a number counts them.</summary>
    PresentCounted = 131072,

    /// <summary>The number after it is its name: "اللواء 35".</summary>
    Numbered = 262144,

    /// <summary>A toll rises or falls, from an older number to a newer one.</summary>
    Change = 524288,

    /// <summary>A single victim where no number counts it: "سقط قتيل".</summary>
    Single = 1048576,

    /// <summary>What stands between a number and those it counts: "إلى 121 عدد القتلى".</summary>
    Amount = 2097152,

    /// <summary>The toll of what was told before it: "هجوم أودى بحياة 12".</summary>
    Outcome = 4194304,

    /// <summary>What follows is tried or meant and need not have come about: "محاولة قتل".</summary>
    Tried = 8388608,
}
