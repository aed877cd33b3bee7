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
}
