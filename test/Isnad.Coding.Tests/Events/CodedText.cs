using Isnad.Coding.Tests.Actors;
using Isnad.Record;

namespace Isnad.Coding.Tests.Events;

/// <summary>What the coder makes of a text with the real lexicon.</summary>
internal sealed class CodedText
{
    private static readonly Coder Coder = Isnad.Coding.Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon);
    private readonly string _text;

    public CodedText(string text)
    {
        _text = text;
        Events = Coder.Code(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text)).Events;
    }

    public IReadOnlyList<Event> Events { get; }

    /// <summary>The events that a word of the text names, alone or with others.</summary>
    public IReadOnlyList<Event> Of(string word) => [.. Events.Where(e => e.Also.Prepend(e.Trigger).Any(span => span.In(_text) == word))];

    /// <summary>Type and mode of the one event that a word names: <c>COERCE/arrest</c>; null for none.</summary>
    public string? Meaning(string word) =>
        Of(word) is [var only] ? only.Type.ToString().ToUpperInvariant() + (only.Mode is { } mode ? "/" + mode : "") : null;

    /// <summary>Whether two words name one event.</summary>
    public bool AreOne(string first, string second) => Assert.Single(Of(first)) == Assert.Single(Of(second));
}
