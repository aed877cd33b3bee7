using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Coding.Times;
using Isnad.Language;
using Isnad.Language.Lexicons;
using Isnad.Record;
using Isnad.Text.Numbers;

namespace Isnad.Coding;

/// <summary>Codes reports by lexicon and rules.</summary>
public sealed class Coder : ICoder
{
    private readonly Lexicon _words;
    private readonly CodingLexicon _lexicon;
    private readonly TimeFinder _times;
    private readonly NumberFinder _numbers;

    private Coder(string folder, Lexicon words)
    {
        _words = words;
        _lexicon = CodingLexicon.Load(folder);
        _times = TimeFinder.Load(folder);
        _numbers = NumberFinder.Load(folder);
    }

    /// <inheritdoc/>
    public string Version => "isnad/0.1.0";

    /// <summary>Loads a coder.</summary>
    /// <param name="lexiconFolder">The folder of lexicon files.</param>
    /// <param name="words">The lexicon of words, shared with the reader.</param>
    /// <exception cref="Isnad.Text.LexiconException">A file is not understood.</exception>
    public static Coder Load(string lexiconFolder, Lexicon words) => new(lexiconFolder, words);

    /// <inheritdoc/>
    public ReportCoding Code(Report report, Reading reading)
    {
        var ids = new Dictionary<ActorMention, string>();
        var entities = new Dictionary<string, Entity>();
        var discourse = new Discourse(report, reading, ids, _words.ClassOf);
        var (drafts, _) = new EventCoding(discourse, entities, _lexicon)
            .Code(_times.Find(report.Text, report.Published), _numbers.Find(report.Text));
        return new ReportCoding { ReportId = report.Id, Coder = Version, Events = EventBuilder.Build(discourse, drafts) };
    }
}
