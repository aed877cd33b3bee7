using System.Globalization;
using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Coding.Claims;
using Isnad.Coding.Contexts;
using Isnad.Coding.Meanings;
using Isnad.Coding.Mentions;
using Isnad.Coding.Relations;
using Isnad.Coding.Tellings;
using Isnad.Language.Learned;
using Isnad.Language.Lexicons;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Training;

/// <summary>Models that were each learned without one part of the coded reports, kept in the work folder.</summary>
/// <remarks>A report is in the part of its place in its folder. What is learned on top of them, and every cross-validation, sees
/// a report as the models without its part do: the others know it by heart. Context models are there where <c>contexts-pack</c> left them, and hold back
/// the gold reports of their part alone: our own are known to all of them.</remarks>
internal sealed class LearnedParts
{
    private readonly LearnedChoices[] _models;

    private LearnedParts(LearnedChoices[] models) => _models = models;

    /// <summary>How many there are.</summary>
    public int Count => _models.Length;

    /// <summary>How many parts the reports are cut into.</summary>
    public static int CountFor(TrainingOptions options) => Math.Max(2, options.Folds);

    /// <summary>What is known, with the models without a part; without mentions, meanings and tellings where the models folder has none, and without a context model where there is none of the part.</summary>
    public LearnedChoices Without(int part, LearnedChoices known) => known with
    {
        Mentions = _models[part].Mentions,
        Meanings = _models[part].Meanings,
        Tellings = _models[part].Tellings,
        Roles = _models[part].Roles ?? known.Roles,
        Confidence = _models[part].Confidence ?? known.Confidence,
        Dates = _models[part].Dates ?? known.Dates,
        Places = _models[part].Places ?? known.Places,
        Statuses = _models[part].Statuses ?? known.Statuses,
        Claims = _models[part].Claims ?? known.Claims,
        Relations = _models[part].Relations ?? known.Relations,
        Contexts = _models[part].Contexts,
    };

    /// <summary>A coder for each part, which has not seen it: that of <c>report % Count</c> sees a report.</summary>
    /// <param name="words">The lexicon of words.</param>
    /// <param name="known">What else it knows.</param>
    public List<Coder> Coders(Lexicon words, LearnedChoices known) =>
        [.. Enumerable.Range(0, Count).Select(part => Coder.Load(LexiconTable.DefaultFolder, words, Without(part, known)))];

    /// <summary>Reads what all commands left: with it a report can be coded wholly by models that have not seen it.</summary>
    /// <exception cref="ArgumentException">One left nothing.</exception>
    public static LearnedParts OfAll(TrainingOptions options) => new([.. OfRoles(options)._models.Select((known, part) => known with
    {
        Dates = Choice(options, "dates", part, 1),
        Places = Choice(options, "places", part, 1),
        Statuses = Choice(options, "statuses", part, Enum.GetValues<EventStatus>().Length),
        Claims = Choice(options, "claims", part, 1, ClaimSigns.Outcomes.Length),
        Relations = TieModel.Load(Left(options, TieModel.FileName, part)),
        Contexts = ContextHeads.Load(Left(options, ContextHeads.FileName, part)),
    })]);

    /// <summary>Reads what the commands <c>mentions</c>, <c>meanings</c>, <c>tellings</c> and <c>coding</c> left.</summary>
    /// <exception cref="ArgumentException">They left nothing.</exception>
    public static LearnedParts OfRoles(TrainingOptions options) => new([.. Load(options)._models.Select((known, part) => known with
    {
        Roles = ChoiceModel.Load(Left(options, ChoiceModel.FileOf("roles"), part), "roles", 1),
        Confidence = SignWeights.Load(Left(options, "confidence.tsv", part), "confidence"),
    })]);

    /// <summary>Reads what the commands <c>mentions</c>, <c>meanings</c> and <c>tellings</c> left.</summary>
    /// <exception cref="ArgumentException">They left nothing.</exception>
    public static LearnedParts Load(TrainingOptions options) =>
        new([.. OfMeanings(options)._models.Zip(Read(options, TellingModel.FileName, TellingModel.Load), (known, tellings) => known with { Tellings = tellings })]);

    /// <summary>Reads what the commands <c>mentions</c> and <c>meanings</c> left.</summary>
    /// <exception cref="ArgumentException">They left nothing.</exception>
    public static LearnedParts OfMeanings(TrainingOptions options) =>
        new([.. OfMentions(options)._models.Zip(Read(options, MeaningModel.FileName, MeaningModel.Load), (known, meanings) => known with { Meanings = meanings })]);

    /// <summary>Reads what the commands <c>mentions</c> and <c>contexts-pack</c> left, without meanings.</summary>
    /// <exception cref="ArgumentException">It left nothing.</exception>
    public static LearnedParts OfMentions(TrainingOptions options) =>
        new([.. Read(options, MentionModel.FileName, MentionModel.Load).Select((model, part) => LearnedChoices.None with { Mentions = model, Contexts = Context(options, part) })]);

    /// <summary>Learns a model without each part, two at a time: more would not find room in memory.</summary>
    /// <param name="options">How many parts there are.</param>
    /// <param name="learn">Learns from the reports whose places in their folder it is given a test of.</param>
    public static List<T> Learn<T>(TrainingOptions options, Func<Func<int, bool>, T> learn)
    {
        var parts = CountFor(options);
        return [.. Enumerable.Range(0, parts).AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(part => learn(report => report % parts != part))];
    }

    /// <summary>Keeps models that were each learned without a part.</summary>
    /// <param name="options">Where the work folder is.</param>
    /// <param name="file">Name of the model's file.</param>
    /// <param name="models">The models, in the order of the parts.</param>
    /// <param name="save">Writes one.</param>
    public static void Keep<T>(TrainingOptions options, string file, IEnumerable<T> models, Action<T, string> save)
    {
        foreach (var (part, model) in models.Index())
        {
            save(model, PathOf(options, file, part));
        }
    }

    /// <summary>The file of a model without a part; its folder is made.</summary>
    /// <param name="options">Where the work folder is.</param>
    /// <param name="file">Name of the model's file.</param>
    /// <param name="part">The part.</param>
    public static string PathOf(TrainingOptions options, string file, int part)
    {
        var folder = Path.Combine(options.Work, Path.GetFileNameWithoutExtension(file));
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"without-{part}{Path.GetExtension(file)}"));
    }

    private static List<T?> Read<T>(TrainingOptions options, string file, Func<string, WordVectors, T> load)
        where T : class
    {
        var parts = Enumerable.Range(0, CountFor(options));
        if (!File.Exists(Path.Combine(options.Models, file)))
        {
            return [.. parts.Select(_ => (T?)null)];
        }

        var vectors = WordVectors.Load(Path.Combine(options.Models, "vectors.bin"));
        return [.. parts.Select(part => load(Left(options, file, part), vectors))];
    }

    private static ContextHeads? Context(TrainingOptions options, int part) => PathOf(options, ContextHeads.FileName, part) is var path && File.Exists(path) ? ContextHeads.Load(path) : null;

    private static ChoiceModel Choice(TrainingOptions options, string name, int part, params int[] outcomes) => ChoiceModel.Load(Left(options, ChoiceModel.FileOf(name), part), name, outcomes);

    private static string Left(TrainingOptions options, string file, int part) => PathOf(options, file, part) is var path && File.Exists(path)
        ? path
        : throw new ArgumentException($"{path} is missing: run the command that learns {file} first");
}
