namespace Isnad.Language.Learned.Names;

/// <summary>What the lexicon's lists say of a phrase: a bit for every list that holds it.</summary>
[Flags]
internal enum Evidence : uint
{
    /// <summary>No list holds it.</summary>
    None = 0,

    /// <summary>Begins a longer phrase of some list.</summary>
    Prefix = 1,

    /// <summary>A town, village or quarter.</summary>
    Settlement = 1 << 1,

    /// <summary>A province, region, water or mountain.</summary>
    Region = 1 << 2,

    /// <summary>A facility: an airport, a square, a base.</summary>
    Facility = 1 << 3,

    /// <summary>A place whose name is also something else.</summary>
    DoubtfulPlace = 1 << 4,

    /// <summary>A state.</summary>
    Country = 1 << 5,

    /// <summary>A nationality adjective or a people.</summary>
    Nationality = 1 << 6,

    /// <summary>An Arabic given name.</summary>
    Given = 1 << 7,

    /// <summary>A foreign given name.</summary>
    Foreign = 1 << 8,

    /// <summary>A family name.</summary>
    Family = 1 << 9,

    /// <summary>A part that links or begins names.</summary>
    Link = 1 << 10,

    /// <summary>A name part that is also a common word.</summary>
    DoubtfulName = 1 << 11,

    /// <summary>A word that never stands in a person's name.</summary>
    NeverName = 1 << 12,

    /// <summary>An office.</summary>
    Office = 1 << 13,

    /// <summary>A rank or honorific, before a name.</summary>
    Rank = 1 << 14,

    /// <summary>A role of one person.</summary>
    Role = 1 << 15,

    /// <summary>A noun that heads the names of bodies.</summary>
    OrganizationHead = 1 << 16,

    /// <summary>A noun before the names of places.</summary>
    PlaceHead = 1 << 17,

    /// <summary>A known body.</summary>
    Organization = 1 << 18,

    /// <summary>A known person.</summary>
    Person = 1 << 19,

    /// <summary>A common noun for people.</summary>
    People = 1 << 20,

    /// <summary>A month or weekday.</summary>
    Month = 1 << 21,

    /// <summary>A verb or noun of speech.</summary>
    Speech = 1 << 22,

    /// <summary>A frequent word that names nobody.</summary>
    Common = 1 << 23,

    /// <summary>Read as a person's name in raw text.</summary>
    ReadPerson = 1 << 24,

    /// <summary>Read as a place in raw text.</summary>
    ReadPlace = 1 << 25,

    /// <summary>Read as a body in raw text.</summary>
    ReadOrganization = 1 << 26,

    /// <summary>Read as another name in raw text.</summary>
    ReadOther = 1 << 27,
}
