using System.Globalization;

namespace Isnad.Training.Coding;

/// <summary>Writes weights of signs as <see cref="Isnad.Coding.Choices.SignWeights"/> reads them.</summary>
internal static class SignFile
{
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
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sign}\t{weight:0.###}"));
        }

        Console.WriteLine($"{path}: {weights.Count} weights");
    }
}
