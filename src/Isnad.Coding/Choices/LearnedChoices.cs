using Isnad.Coding.Roles;
using Isnad.Text;

namespace Isnad.Coding.Choices;

/// <summary>The weights that coding was taught, as far as their files are there.</summary>
/// <param name="Roles">Who did it to whom; null to go by slots alone.</param>
/// <param name="Confidence">How likely a row is right; null to go by the strength of its word.</param>
/// <param name="Claims">Who vouches for it and in what sense; null to go by the reach of sayings alone.</param>
/// <param name="Preferences">Who does and suffers what in the news at large; null where it was not counted.</param>
internal sealed record LearnedChoices(SignWeights? Roles, SignWeights? Confidence, SignWeights? Claims = null, Preferences? Preferences = null)
{
    /// <summary>No learned weights.</summary>
    public static LearnedChoices None { get; } = new(null, null);

    /// <summary>Names and versions, for codings.</summary>
    public IEnumerable<string> Versions => new[] { Roles?.Version, Confidence?.Version, Claims?.Version }.OfType<string>();

    /// <summary>Reads what a folder of models holds.</summary>
    /// <exception cref="LexiconException">A file is not understood.</exception>
    public static LearnedChoices Load(string modelsFolder) => new(
        Read(modelsFolder, "roles"),
        Read(modelsFolder, "confidence"),
        Read(modelsFolder, "claims"),
        Path.Combine(modelsFolder, Preferences.FileName) is var counts && File.Exists(counts) ? Preferences.Load(counts) : null);

    private static SignWeights? Read(string folder, string name) =>
        Path.Combine(folder, name + ".tsv") is var path && File.Exists(path) ? SignWeights.Load(path, name + "/1") : null;
}
