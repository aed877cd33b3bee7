using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Language;
using Isnad.Language.Lexicons;
using Isnad.Language.Rules;
using Isnad.Text;
using Isnad.Training.Annotations;

namespace Isnad.Training.Coding;

/// <summary>What all coded reports teach: the gold ones, which are scored in turn, and our own annotations of raw news, which are learned from alone.</summary>
/// <remarks>Every report is read both ways, so that one model serves both readings.</remarks>
internal sealed class CodingLessons
{
    private readonly TrainingOptions _options;
    private readonly SignNumbers _roleSigns = new();
    private readonly SignNumbers _confidenceSigns = new();

    /// <summary>Reads the reports and finds their events by rules.</summary>
    /// <param name="options">Where the reports are: <c>--gold DIR</c>, and the news for our annotations.</param>
    /// <param name="known">What is known beforehand.</param>
    public CodingLessons(TrainingOptions options, LearnedChoices known)
    {
        _options = options;
        Words = RuleReader.Load(LexiconTable.DefaultFolder).Lexicon;
        Gold = Array.ConvertAll(Kinds, kind => GoldReport.ReadAll(GoldFolder(options), Readers.Of(kind, Words, options.Models)));
        var coder = Coder.Load(LexiconTable.DefaultFolder, Words, known);
        OfGold = Array.ConvertAll(Gold, reports => reports.ConvertAll(r => Lessons.Of(r, coder, _roleSigns, _confidenceSigns)));
        Annotated = [.. Kinds.SelectMany(kind => GoldReport.ReadAll(AnnotationsStep.Folder(options), Readers.Of(kind, Words, options.Models)))
            .Select(r => Lessons.Of(r, coder, _roleSigns, _confidenceSigns))];
    }

    /// <summary>The readings, in the order of <see cref="Gold"/>.</summary>
    public static ReadingKind[] Kinds { get; } = [ReadingKind.Fast, ReadingKind.Best];

    /// <summary>The lexicon of words.</summary>
    public Lexicon Words { get; }

    /// <summary>The gold reports, read in each way.</summary>
    public List<GoldReport>[] Gold { get; }

    /// <summary>What they teach.</summary>
    public List<Lessons>[] OfGold { get; }

    /// <summary>What our own annotations teach, both readings.</summary>
    public List<Lessons> Annotated { get; }

    /// <summary>All of it.</summary>
    public List<Lessons> All => [.. OfGold.SelectMany(l => l), .. Annotated];

    /// <summary>The folder of gold reports.</summary>
    public static string GoldFolder(TrainingOptions options) =>
        options.Extra.GetValueOrDefault("gold") ?? Path.Combine(options.Data, "..", "coding", "gold", "train");

    /// <summary>Weights of who fills the roles of events.</summary>
    public Dictionary<string, float> Roles(IEnumerable<Lessons> lessons) =>
        new ChoiceLearner(_roleSigns, new ChoiceSettings(Penalty: 0.003f, Often: 8).With(_options.Extra, "role"), _options.Seed).Learn(lessons.SelectMany(l => l.Roles));

    /// <summary>Weights of how sure an event is.</summary>
    public Dictionary<string, float> Confidence(IEnumerable<Lessons> lessons) =>
        new ChoiceLearner(_confidenceSigns, new ChoiceSettings().With(_options.Extra, "confidence"), _options.Seed).Learn(lessons.SelectMany(l => l.Confidence));

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Gold[0].Count} gold reports, {Annotated.Count / Kinds.Length} of our own, {_roleSigns.All.Count} and {_confidenceSigns.All.Count} signs";
}
