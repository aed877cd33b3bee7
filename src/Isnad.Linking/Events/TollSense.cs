namespace Isnad.Linking.Events;

/// <summary>What a word says about a toll (toll-words.tsv).</summary>
[Flags]
internal enum TollSense
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
}
