using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>A titled person in the making.</summary>
internal sealed class TitleDraft(NameMatch<Title> match, bool definite)
{
    public NameMatch<Title> Match { get; } = match;

    /// <summary>The title, with that which it stands under once this is read.</summary>
    public Title Title { get; private set; } = match.Value with { Class = ClassOf(match.Value) };

    /// <summary>Lemma of the title that it stands under, else its own.</summary>
    public string Head { get; private set; } = match.Value.Lemma;

    /// <summary>Whether it alone may stand for one of a field.</summary>
    public bool IsPortfolio { get; } = match.Value.Class is TitleClass.Portfolio or TitleClass.Envoy;

    /// <summary>Whether its bearer is sent somewhere.</summary>
    public bool IsSent { get; } = match.Value.Class is TitleClass.Envoy;

    /// <summary>Whether it stands under another.</summary>
    public bool IsDeputy => End > Match.Last;

    /// <summary>Whether an article or a pronoun of the title lets no genitive follow.</summary>
    public bool Closed { get; private set; } = match.View.Article || match.View.Pronoun;

    /// <summary>Whether an adjective without article or a genitive was read, behind which no genitive stands: مسؤول حكومي, مالك السيارة.</summary>
    public bool IsFull { get; set; }

    /// <summary>Last word of the title, without what it belongs to.</summary>
    private int End { get; set; } = match.Last;

    /// <summary>Last word so far.</summary>
    public int Last { get; set; } = match.Last;

    public int Next => Last + 1;

    /// <summary>Lemma of a second title before the name ("السفير الأمير فلان"); null for none.</summary>
    public string? Further { get; set; }

    public bool Definite { get; set; } = definite;

    public string? Country { get; set; }

    /// <summary>"نائبه" is whoever stands in for him, no member of parliament.</summary>
    public string? Sector { get; set; } = match is { Value: { Class: TitleClass.Deputy, Sector: "LEG" }, View.Pronoun: true } ? null : match.Value.Sector;

    /// <summary>The body, country or place of the office.</summary>
    public Span? Body { get; set; }

    /// <summary>Whether a body, country or place was read that it belongs to, and no more than adjectives.</summary>
    public bool Owns { get; set; }

    /// <summary>Sector of the body that it belongs to.</summary>
    public string? BodySector { get; set; }

    public bool HasComplement => Last > End;

    private static TitleClass ClassOf(Title title) => title.Class switch
    {
        TitleClass.Deputy or TitleClass.Portfolio or TitleClass.Envoy => TitleClass.Office,
        TitleClass.Preposed => title.Sector is null ? TitleClass.Honorific : TitleClass.Rank,
        var other => other,
    };

    /// <summary>Takes in the title that it stands under: the office is another, the tie to its body stays that of a deputy.</summary>
    /// <param name="superior">The title.</param>
    /// <param name="definite">Whether it is definite.</param>
    public void StandUnder(NameMatch<Title> superior, bool definite)
    {
        Title = Title with { Lemma = $"{Title.Lemma} {superior.Value.Lemma}" };
        (Head, Sector, Definite) = (superior.Value.Lemma, superior.Value.Sector, definite);
        Closed = superior.View.Article || superior.View.Pronoun;
        (End, Last) = (superior.Last, superior.Last);
    }
}
