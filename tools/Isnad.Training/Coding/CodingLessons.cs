using System.Text.Json;
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
    private readonly LearnedChoices _known;
    private readonly LearnedParts _parts;
    private readonly SignNumbers _roleSigns = new();
    private readonly SignNumbers _confidenceSigns = new();

    /// <summary>Reads the reports and finds their events by rules.</summary>
    /// <param name="options">Where the reports are: <c>--gold DIR</c>, and the news for our annotations; <c>--annotations no</c> leaves these out.</param>
    /// <param name="known">What is known beforehand.</param>
    public CodingLessons(TrainingOptions options, LearnedChoices known)
    {
        (_options, _known) = (options, known);
        Words = RuleReader.Load(LexiconTable.DefaultFolder).Lexicon;
        var readers = Array.ConvertAll(Kinds, kind => Readers.Of(kind, Words, options.Models));
        Gold = Array.ConvertAll(readers, reader => GoldReport.ReadAll(GoldFolder(options), reader));
        Annotations = Array.ConvertAll(readers, reader =>
            options.Extra.GetValueOrDefault("annotations") == "no" ? [] : GoldReport.ReadAll(AnnotationsStep.Folder(options), reader));
        _parts = LearnedParts.Load(options);
        var coders = _parts.Coders(Words, known);
        OfGold = Array.ConvertAll(Gold, Taught);
        Annotated = [.. Annotations.SelectMany(Taught)];

        List<Lessons> Taught(List<GoldReport> reports) => [.. reports.Select((r, i) => Lessons.Of(r, coders[i % coders.Count], _roleSigns, _confidenceSigns))];
    }

    /// <summary>The readings, in the order of <see cref="Gold"/>.</summary>
    public static ReadingKind[] Kinds { get; } = [ReadingKind.Fast, ReadingKind.Best];

    /// <summary>The lexicon of words.</summary>
    public Lexicon Words { get; }

    /// <summary>The gold reports, read in each way.</summary>
    public List<GoldReport>[] Gold { get; }

    /// <summary>What they teach.</summary>
    public List<Lessons>[] OfGold { get; }

    /// <summary>The reports that we annotated ourselves, read in each way.</summary>
    public List<GoldReport>[] Annotations { get; }

    /// <summary>What our own annotations teach, both readings.</summary>
    public List<Lessons> Annotated { get; }

    /// <summary>All of it.</summary>
    public List<Lessons> All => [.. OfGold.SelectMany(l => l), .. Annotated];

    /// <summary>The folder of gold reports.</summary>
    public static string GoldFolder(TrainingOptions options) =>
        options.Extra.GetValueOrDefault("gold") ?? Path.Combine(options.Data, "..", "coding", "gold", "train");

    /// <summary>Weights of who fills the roles of events.</summary>
    public Dictionary<string, float> Roles(IEnumerable<Lessons> lessons) =>
        new ChoiceLearner(_roleSigns, new ChoiceSettings(Penalty: 0.003f, Often: 15, Least: 0.055f).With(_options.Extra, "role"), _options.Seed).Learn(lessons.SelectMany(l => l.Roles));

    /// <summary>Weights of how sure an event is.</summary>
    public Dictionary<string, float> Confidence(IEnumerable<Lessons> lessons) =>
        new ChoiceLearner(_confidenceSigns, new ChoiceSettings().With(_options.Extra, "confidence"), _options.Seed).Learn(lessons.SelectMany(l => l.Confidence));

    /// <summary>What is known beforehand with meanings, roles and confidence learned without one part of the gold reports, for coding that part.</summary>
    public LearnedChoices Without(int part, int parts)
    {
        List<Lessons> rest = [.. OfGold.SelectMany(l => l.Where((_, i) => i % parts != part)), .. Annotated];
        return _parts.Without(part, _known) with { Roles = new SignWeights("roles", Roles(rest)), Confidence = new SignWeights("confidence", Confidence(rest)) };
    }

    /// <summary>Keeps a cross-validated coding of the fast reading in the folder of <c>--predicted</c>, where one is named.</summary>
    public void Keep(ReadingKind kind, string id, object coding)
    {
        if (kind is ReadingKind.Fast && _options.Extra.TryGetValue("predicted", out var folder))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, id + ".json"), JsonSerializer.Serialize(coding, JsonSerializerOptions.Web));
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Gold[0].Count} gold reports, {Annotated.Count / Kinds.Length} of our own, {_roleSigns.All.Count} and {_confidenceSigns.All.Count} signs";
}
