namespace Isnad.Coding.Actors;

/// <summary>Whom a noun of doer-nouns.tsv means.</summary>
internal enum DoerSide
{
    /// <summary>Who did it to somebody: الخاطفون.</summary>
    Doer,

    /// <summary>Who did what needs no other: المتظاهرون.</summary>
    Subject,

    /// <summary>Whom it was done to: المخطوفون.</summary>
    Sufferer,
}
