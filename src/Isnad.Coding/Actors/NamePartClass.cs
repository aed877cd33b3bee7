namespace Isnad.Coding.Actors;

/// <summary>What a word of name-parts.tsv does in a personal name.</summary>
internal enum NamePartClass
{
    /// <summary>In no list.</summary>
    Unknown,

    /// <summary>An Arabic given name.</summary>
    Given,

    /// <summary>A foreign given name.</summary>
    Foreign,

    /// <summary>A family name that stands alone.</summary>
    Family,

    /// <summary>A family name that is a common word too and stands behind a given name only: حداد.</summary>
    Surname,

    /// <summary>Begins a name and needs the next word: عبد, أبو.</summary>
    Prefix,

    /// <summary>Inside a name, needs the next word: بن, آل.</summary>
    Link,

    /// <summary>Ends a family name and is none alone: أوغلو.</summary>
    Tail,

    /// <summary>No part of a name, wherever it stands.</summary>
    Never,
}
