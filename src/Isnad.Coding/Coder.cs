using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Coding.Relations;
using Isnad.Coding.Times;
using Isnad.Language;
using Isnad.Language.Lexicons;
using Isnad.Record;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Coding;

/// <summary>Codes reports by lexicon and rules.</summary>
public sealed class Coder : ICoder
{
    private readonly Lexicon _words;
    private readonly CodingLexicon _lexicon;
    private readonly TimeFinder _times;
    private readonly NumberFinder _numbers;
    private readonly Participants _participants;

    private Coder(string folder, Lexicon words, string? reader)
    {
        Version = reader is null ? "isnad/0.1.0" : "isnad/0.1.0 " + reader;
        _words = words;
        _lexicon = CodingLexicon.Load(folder);
        _times = TimeFinder.Load(folder);
        _numbers = NumberFinder.Load(folder);
        _participants = Participants.Load(folder, _numbers);
    }

    /// <inheritdoc/>
    public string Version { get; }

    /// <summary>Loads a coder.</summary>
    /// <param name="lexiconFolder">The folder of lexicon files.</param>
    /// <param name="words">The lexicon of words, shared with the reader.</param>
    /// <param name="reader">Version of the reader whose readings it codes, told in <see cref="Version"/>: another reading is another coding.</param>
    /// <exception cref="Isnad.Text.LexiconException">A file is not understood.</exception>
    public static Coder Load(string lexiconFolder, Lexicon words, string? reader = null) => new(lexiconFolder, words, reader);

    /// <inheritdoc/>
    public ReportCoding Code(Report report, Reading reading)
    {
        var pieces = FoldedWords.Of(report.Text);
        var times = _times.Find(pieces, report.Published);
        var numbers = NumbersOf(pieces, times);
        var resolved = _participants.Find(report, reading, numbers);
        var entities = resolved.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var discourse = new Discourse(report, reading, resolved.Ids, _words.ClassOf);
        var drafts = new EventCoding(discourse, entities, _lexicon).Code(times, numbers);
        var events = EventBuilder.Build(discourse, drafts);
        var relations = new RelationFinder(discourse, entities, _participants.Gazetteer, _lexicon.Relations).Find();
        return Cast.Of(report.Id, Version, resolved.Entities, events, relations);
    }

    /// <summary>The events of a report as rules tell them: what the choices learn from.</summary>
    internal CodingScene Prepare(Report report, Reading reading)
    {
        var pieces = FoldedWords.Of(report.Text);
        var times = _times.Find(pieces, report.Published);
        var resolved = _participants.Find(report, reading, NumbersOf(pieces, times));
        var entities = resolved.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var discourse = new Discourse(report, reading, resolved.Ids, _words.ClassOf);
        return new EventCoding(discourse, entities, _lexicon).Find(times);
    }

    private List<NumberMention> NumbersOf(FoldedWords pieces, IReadOnlyList<TimeMention> times) =>
        [.. _numbers.Find(pieces).Where(n => !times.Any(t => t.Span.Overlaps(n.Span)))];
}
