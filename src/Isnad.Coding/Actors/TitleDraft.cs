using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>A titled person in the making.</summary>
internal sealed class TitleDraft(NameMatch<Title> match, bool definite)
{
    public NameMatch<Title> Match { get; } = match;

    /// <summary>The title, with that which it stands under once this is read.</summary>
    public Title Title { get; set; } = match.Value;

    /// <summary>Last word so far.</summary>
    public int Last { get; set; } = match.Last;

    public int Next => Last + 1;

    public bool Definite { get; set; } = definite;

    public string? Country { get; set; }

    public string? Sector { get; set; } = match.Value.Sector;

    /// <summary>The body, country or place of the office.</summary>
    public Span? Body { get; set; }

    public bool HasComplement => Last > Match.Last;
}
