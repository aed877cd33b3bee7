using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>Words of the report that name or describe an actor or a place, before mentions are joined into entities.</summary>
public sealed record ActorMention
{
    /// <summary>Its words, without clitics.</summary>
    public required Span Span { get; init; }

    /// <summary>Index of its sentence in the reading.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of its first token in the sentence.</summary>
    public required int First { get; init; }

    /// <summary>Index of its last token in the sentence.</summary>
    public required int Last { get; init; }

    /// <summary>Index of the token that heads it (the noun that agrees with the verb).</summary>
    public required int HeadToken { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Key of a registry or gazetteer entry; null for an unknown one.</summary>
    public string? RegistryId { get; init; }

    /// <summary>Country, English short name.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector code.</summary>
    public string? Sector { get; init; }

    /// <summary>A name (also inside a description), not only a common noun such as "الحركة" or "مسلحون".</summary>
    public bool Named { get; init; }

    /// <summary>The rule, list or pattern that found it, such as <c>registry</c>, <c>gazetteer</c>, <c>pattern:title-name</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The title or office inside it with what belongs to it ("وزير الخارجية الروسي"); null where there is none.</summary>
    public Span? Title { get; init; }

    /// <summary>The title alone in its dictionary form ("وزير الخارجية"); null where there is none.</summary>
    public string? Office { get; init; }

    /// <summary>A second title before the name ("السفير الأمير فلان"), by which alone the person may be told again; null where there is none.</summary>
    public string? FurtherOffice { get; init; }

    /// <summary>Whether the office stands under another ("نائب وزير الخارجية"): several may hold it.</summary>
    public bool IsDeputy { get; init; }

    /// <summary>Whether the office alone may stand for one of a field: "الوزير" for "وزير الخارجية".</summary>
    public bool IsPortfolio { get; init; }

    /// <summary>Whether a title behind the name of a verb's doer is whom the verb is done to; null where its words leave that to the tree.</summary>
    public bool? IsOpposite { get; init; }

    /// <summary>What the title makes of its bearer towards <see cref="OrganizationSpan"/> or the country; null where nothing.</summary>
    public Predicate? Tie { get; init; }

    /// <summary>The body, country or place inside the title that the office belongs to; null where there is none.</summary>
    public Span? OrganizationSpan { get; init; }

    /// <summary>Sector of that body; null where it has none or is a country or place.</summary>
    public string? BodySector { get; init; }

    /// <summary>The personal name inside it, without title ("سيرغي لافروف"); null where there is none.</summary>
    public Span? NameSpan { get; init; }

    /// <summary>Whether it is what the person told right before is called: "رجل يدعى فلان".</summary>
    public bool IsCalled { get; init; }

    /// <summary>The noun that a definite short form takes up ("التنظيم", "الوزير"), folded and without article; null for other mentions.</summary>
    public string? Anaphor { get; init; }

    /// <summary>Whether such a form takes up the only armed movement told before: "المتمردون".</summary>
    public bool IsOfMovement { get; init; }

    /// <summary>How many people, where told.</summary>
    public Quantity? Count { get; init; }

    /// <summary>Grammatical gender of its head.</summary>
    public Gender Gender { get; init; }

    /// <summary>Whether its personal name begins with a given name of Arabs, which many bear.</summary>
    public bool IsGivenName { get; init; }

    /// <summary>Whether its personal name begins with one that men have.</summary>
    public bool IsMan { get; init; }

    /// <summary>Grammatical number of its head.</summary>
    public Number Number { get; init; }
}
