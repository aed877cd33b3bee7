using Isnad.Coding.Tests.Actors;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Tests.Events;

/// <summary>A text coded with the learned models, as the program does, as if published on Thursday 10 May 2018, if no other day or none is told.</summary>
internal sealed class LearnedText
{
    private static readonly Coder Coder = Isnad.Coding.Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, null, Readers.ModelsFolder);
    private readonly string _text;
    private readonly ReportCoding _coding;

    public LearnedText(string text, string? published = "2018-05-10")
    {
        _text = text;
        _coding = Coder.Code(ActorTestBed.Report(text) with { Published = published is null ? null : new Edtf(published) }, ActorTestBed.Reader.Read(text));
    }

    /// <summary>The event that a word of the text names.</summary>
    public Event Event(string word) => Assert.Single(_coding.Events, e => e.Also.Prepend(e.Trigger).Any(span => span.In(_text) == word));

    /// <summary>Type and mode of the one event that a word names: <c>COERCE/arrest</c>; null for none.</summary>
    public string? Meaning(string word) =>
        _coding.Events.SingleOrDefault(e => e.Also.Prepend(e.Trigger).Any(span => span.In(_text) == word)) is { } only ? only.Type.ToString().ToUpperInvariant() + (only.Mode is { } mode ? "/" + mode : "") : null;

    public string? DateOf(string word) => Event(word).Date?.Value;

    /// <summary>The name of the event's place.</summary>
    public string? PlaceOf(string word) => NameOf(Event(word).Place);

    /// <summary>The names of those who did it.</summary>
    public IEnumerable<string?> DoersOf(string word) => Event(word).Actors.Select(NameOf);

    /// <summary>The country of the entity that is called so.</summary>
    public string? CountryOf(string name) => Assert.Single(_coding.Entities, entity => entity.Name == name).Country;

    /// <summary>The names of those to whom it was done.</summary>
    public IEnumerable<string?> RecipientsOf(string word) => Event(word).Recipients.Select(NameOf);

    private string? NameOf(string? id) => _coding.Entities.SingleOrDefault(entity => entity.Id == id)?.Name;
}
