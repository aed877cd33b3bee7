using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>A form of a title of titles.tsv.</summary>
/// <param name="Lemma">The title in the masculine singular, as the lexicon writes it.</param>
/// <param name="Class">How it behaves.</param>
/// <param name="Sector">PLOVER sector of its bearers; null where open.</param>
/// <param name="Tie">What its bearer is to the body that follows; null for nothing.</param>
/// <param name="Gender">Gender of this form.</param>
/// <param name="Number">Number of this form.</param>
internal sealed record Title(string Lemma, TitleClass Class, string? Sector, Predicate? Tie, Gender Gender, Number Number)
{
    /// <summary>How titles begin whose field may be several joined by و: وزير الطاقة والمناجم.</summary>
    public const string Minister = "وزير";

    /// <summary>Whether the noun takes no genitive, so that a noun behind it is no part of the title (أطلق رجل النار).</summary>
    public bool IsLone { get; init; }

    /// <summary>Whether its bearer is one of a school or university only, so that any other body is none of his (وطالب مجلس الأمن بالتدخل).</summary>
    public bool IsOfSchools { get; init; }
}
