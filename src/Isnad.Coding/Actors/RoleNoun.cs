using Isnad.Language;

namespace Isnad.Coding.Actors;

/// <summary>A form of a noun of role-nouns.tsv.</summary>
/// <param name="Lemma">The singular.</param>
/// <param name="Sector">PLOVER sector of the people it names.</param>
/// <param name="Collective">Whether the singular means many people: شعب, وفد.</param>
/// <param name="Member">Whether such people of a body stand for the body: عناصر التنظيم.</param>
/// <param name="Gender">Gender of this form.</param>
/// <param name="Number">Number of this form.</param>
internal sealed record RoleNoun(string Lemma, string? Sector, bool Collective, bool Member, Gender Gender, Number Number)
{
    /// <summary>Whether the definite plural alone takes up the only armed movement told before: المتمردون.</summary>
    public bool IsOfMovement { get; init; }

    /// <summary>Whether it is a people without a state, of whom others are: المسلحون الأكراد.</summary>
    public bool IsPeople { get; init; }
}
