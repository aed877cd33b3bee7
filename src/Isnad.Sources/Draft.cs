using Isnad.Record;

namespace Isnad.Sources;

/// <summary>What an extractor found in one original.</summary>
internal sealed record Draft(string Text, string Extractor, string Encoding)
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public Edtf? Published { get; init; }

    /// <summary>A date that was given and not understood.</summary>
    public string? UnreadDate { get; init; }

    /// <summary>The same with a date as it was given.</summary>
    public Draft Dated(string? value) => PublicationDate.Parse(value) is { } date
        ? this with { Published = date }
        : this with { UnreadDate = Metadata.Clean(value) };
}
