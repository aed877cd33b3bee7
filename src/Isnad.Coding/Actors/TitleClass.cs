namespace Isnad.Coding.Actors;

/// <summary>How a title of titles.tsv behaves.</summary>
internal enum TitleClass
{
    /// <summary>A public or corporate office: with the article it stands alone for its holder.</summary>
    Office,

    /// <summary>An office that may stand under another, which follows: نائب وزير الخارجية.</summary>
    Deputy,

    /// <summary>An office of which there are several, told apart by their field: الوزير is whoever is وزير الخارجية.</summary>
    Portfolio,

    /// <summary>The same of one who is sent: the place where stands between the office and the name, "السفير الفرنسي في حلب فلان".</summary>
    Envoy,

    /// <summary>A military or religious rank, before a name.</summary>
    Rank,

    /// <summary>A polite form, only before a name.</summary>
    Honorific,

    /// <summary>A rank or byname only before a name, else another word: اللواء, المدعو.</summary>
    Preposed,

    /// <summary>What an unnamed person is: سائق, محام.</summary>
    Role,

    /// <summary>A role by a noun that takes no genitive: رجل, جندي. Held as a <see cref="Role"/> with <see cref="Title.IsLone"/>.</summary>
    Lone,

    /// <summary>A role that nobody but a school or university gives: طالب. Held as a <see cref="Role"/> with <see cref="Title.IsOfSchools"/>.</summary>
    Pupil,

    /// <summary>Kin or counterpart of somebody: نظيره, نجل.</summary>
    Relative,
}
