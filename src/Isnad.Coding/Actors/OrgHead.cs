using Isnad.Language;

namespace Isnad.Coding.Actors;

/// <summary>A form of a noun of org-heads.tsv.</summary>
/// <param name="Lemma">The singular, folded, without article.</param>
/// <param name="Sector">PLOVER sector of such bodies.</param>
/// <param name="Gender">Gender of the noun.</param>
/// <param name="Plural">Whether this form means several bodies.</param>
/// <param name="TakesName">A proper name may follow.</param>
/// <param name="TakesAdjective">Adjectives that agree may follow.</param>
/// <param name="TakesGenitive">A genitive may follow.</param>
/// <param name="StandsAlone">The definite head alone is a body of its own.</param>
/// <param name="Refers">The definite head alone takes up a body named before.</param>
internal sealed record OrgHead(
    string Lemma,
    string? Sector,
    Gender Gender,
    bool Plural,
    bool TakesName,
    bool TakesAdjective,
    bool TakesGenitive,
    bool StandsAlone,
    bool Refers)
{
    /// <summary>Whether it is what a body fights with, so that it stands for the body that owns it: طائرات التحالف.</summary>
    public bool IsArms { get; init; }

    /// <summary>Whether it is what fights for a body, and is that body where the report tells of it too: قوات المقاومة.</summary>
    public bool IsForces { get; init; }

    /// <summary>Whether such bodies are of the state as often as not, so that their people keep the sector of their own title: مركز, اتحاد.</summary>
    public bool IsOpen { get; init; }
}
