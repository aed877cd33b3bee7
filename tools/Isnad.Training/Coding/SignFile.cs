using System.Globalization;

namespace Isnad.Training.Coding;

/// <summary>Writes weights of signs as <see cref="Isnad.Coding.Choices.SignWeights"/> reads them.</summary>
internal static class SignFile
{
    /// <summary>Writes a model of the models folder.</summary>
    /// <param name="options">Where the folder is.</param>
    /// <param name="name">The model: its file and its card.</param>
    /// <param name="what">What the signs speak for.</param>
    /// <param name="weights">The weights by sign.</param>
    public static void WriteModel(TrainingOptions options, string name, string what, IReadOnlyDictionary<string, float> weights) => Write(
        Path.Combine(options.Models, name + ".tsv"),
        $"Weights of signs: {what}; learned by tools/Isnad.Training (see {name}.md), not to be edited by hand.",
        weights);

    /// <summary>Writes a file in the order of the signs.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="about">What the file says of itself.</param>
    /// <param name="weights">The weights by sign.</param>
    public static void Write(string path, string about, IReadOnlyDictionary<string, float> weights)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("# " + about);
        file.WriteLine("sign\tweight");
        foreach (var (sign, weight) in weights.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sign}\t{weight:0.##}"));
        }

        Console.WriteLine($"{path}: {weights.Count} weights");
    }
}
