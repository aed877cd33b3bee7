using System.Globalization;
using Isnad.Coding.Claims;
using Isnad.Coding.Contexts;
using Isnad.Coding.Meanings;
using Isnad.Coding.Mentions;
using Isnad.Coding.Relations;
using Isnad.Coding.Roles;
using Isnad.Coding.Tellings;
using Isnad.Language.Learned;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Choices;

/// <summary>What coding was taught, as far as the files are there.</summary>
/// <param name="Roles">Who did it to whom; null to go by slots alone.</param>
/// <param name="Confidence">How likely a row is right; null to go by the strength of its word.</param>
/// <param name="Claims">Who vouches for it and in what sense; null to go by the reach of sayings alone.</param>
/// <param name="Preferences">Who does and suffers what in the news at large; null where it was not counted.</param>
/// <param name="Meanings">Which words name events; null to go by frames alone.</param>
/// <param name="Relations">How entities are tied; null to go by rules alone.</param>
/// <param name="Mentions">Who is named that lists and rules do not know; null to go by these alone.</param>
/// <param name="Tellings">Which words tell an event again; null to go by points.</param>
/// <param name="Dates">When it took place; null to go by rules.</param>
/// <param name="Places">Where it took place; null to go by rules.</param>
/// <param name="Statuses">Whether it took place; null to go by rules.</param>
/// <param name="Contexts">What words in their context say of all these choices; null to go by signs alone.</param>
internal sealed record LearnedChoices(
    ChoiceModel? Roles,
    SignWeights? Confidence,
    ChoiceModel? Claims = null,
    Preferences? Preferences = null,
    MeaningModel? Meanings = null,
    TieModel? Relations = null,
    MentionModel? Mentions = null,
    TellingModel? Tellings = null,
    ChoiceModel? Dates = null,
    ChoiceModel? Places = null,
    ChoiceModel? Statuses = null,
    ContextHeads? Contexts = null)
{
    /// <summary>Nothing learned.</summary>
    public static LearnedChoices None { get; } = new(null, null);

    /// <summary>Names and versions, for codings.</summary>
    public IEnumerable<string> Versions => new[] { Roles?.Version, Confidence?.Version, Claims?.Version, Meanings is null ? null : MeaningModel.Version, Relations is null ? null : TieModel.Version, Mentions is null ? null : MentionModel.Version,
        Tellings is null ? null : TellingModel.Version, Dates?.Version, Places?.Version, Statuses?.Version, Contexts is null ? null : ContextHeads.Version }.OfType<string>();

    /// <summary>Reads what a folder of models holds.</summary>
    /// <exception cref="LexiconException">A file is not understood.</exception>
    /// <exception cref="InvalidDataException">A file is none of ours, damaged or cut short.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static LearnedChoices Load(string modelsFolder)
    {
        var vectors = new Lazy<WordVectors>(() => WordVectors.Load(Path.Combine(modelsFolder, "vectors.bin")));
        var learned = new LearnedChoices(
            Choice(modelsFolder, "roles", 2, 1),
            There(modelsFolder, "confidence.tsv") is { } confidence ? SignWeights.Load(confidence, "confidence/1") : null,
            Choice(modelsFolder, "claims", 2, 1, ClaimSigns.Outcomes.Length),
            There(modelsFolder, Preferences.FileName) is { } counts ? Preferences.Load(counts) : null,
            There(modelsFolder, MeaningModel.FileName) is { } meanings ? MeaningModel.Load(meanings, vectors.Value) : null,
            There(modelsFolder, TieModel.FileName) is { } relations ? TieModel.Load(relations) : null,
            There(modelsFolder, MentionModel.FileName) is { } mentions ? MentionModel.Load(mentions, vectors.Value) : null,
            There(modelsFolder, TellingModel.FileName) is { } tellings ? TellingModel.Load(tellings, vectors.Value) : null,
            Choice(modelsFolder, "dates", 1, 1),
            Choice(modelsFolder, "places", 1, 1),
            Choice(modelsFolder, "statuses", 1, Enum.GetValues<EventStatus>().Length),
            There(modelsFolder, ContextHeads.FileName) is { } contexts ? ContextHeads.Load(contexts) : null);
        learned.Contexts?.Belongs(learned.Meanings, modelsFolder);
        return learned;
    }

    private static ChoiceModel? Choice(string folder, string name, int version, params int[] outcomes) =>
        There(folder, ChoiceModel.FileOf(name)) is { } path ? ChoiceModel.Load(path, string.Create(CultureInfo.InvariantCulture, $"{name}/{version}"), outcomes) : null;

    private static string? There(string folder, string file) => Path.Combine(folder, file) is var path && File.Exists(path) ? path : null;
}
