namespace Isnad.Record;

/// <summary>The kinds of relation (SCHEME.md section 3).</summary>
public enum Predicate
{
    /// <summary>Heads a movement, party, coalition or other organization.</summary>
    LeaderOf,

    /// <summary>Person or organization in an organization.</summary>
    MemberOf,

    /// <summary>Wing, branch, ministry or province of.</summary>
    PartOf,

    /// <summary>Holds an office of an organization or country.</summary>
    OfficeIn,

    /// <summary>Loyal to, backed by, ally of.</summary>
    AffiliatedWith,

    /// <summary>Enemy of.</summary>
    HostileTo,

    /// <summary>Family.</summary>
    KinOf,

    /// <summary>A place in a place, an organization based in a place.</summary>
    LocatedIn,

    /// <summary>Person to country.</summary>
    CitizenOf,
}
