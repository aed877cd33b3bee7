using Isnad.Coding.Tests.Actors;
using Isnad.Record;

namespace Isnad.Coding.Tests.Events;

/// <summary>A text coded with the real lexicon, as if published on Friday 22 June 2018.</summary>
internal sealed class CodedSentence
{
    private static readonly Coder Coder = Isnad.Coding.Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon);

    private readonly string _text;

    public CodedSentence(string text)
    {
        _text = text;
        var report = ActorTestBed.Report(text) with { Published = new Edtf("2018-06-22") };
        Coding = Coder.Code(report, ActorTestBed.Reader.Read(text));
    }

    /// <summary>A text coded as if published on another day.</summary>
    public static ReportCoding Published(string text, string day) =>
        Coder.Code(ActorTestBed.Report(text) with { Published = new Edtf(day) }, ActorTestBed.Reader.Read(text));

    public ReportCoding Coding { get; }

    /// <summary>The event that a word of the text names.</summary>
    public Event Event(string word) =>
        Assert.Single(Coding.Events, e => e.Also.Prepend(e.Trigger).Any(span => span.In(_text) == word));

    public string? DateOf(string word) => Event(word).Date?.Value;

    /// <summary>The name of the event's place.</summary>
    public string? PlaceOf(string word) => Coding.Entities.SingleOrDefault(entity => entity.Id == Event(word).Place)?.Name;
}
