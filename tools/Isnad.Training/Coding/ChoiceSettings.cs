using System.Globalization;

namespace Isnad.Training.Coding;

/// <summary>How weights are learned.</summary>
/// <param name="Epochs">Times over the lessons.</param>
/// <param name="Rate">Size of a step.</param>
/// <param name="Penalty">Pull of every weight towards 0, each time its sign is met.</param>
/// <param name="Often">In how many lessons a sign must be met to be learned.</param>
/// <param name="Least">Smallest weight kept.</param>
internal sealed record ChoiceSettings(int Epochs = 8, float Rate = 0.02f, float Penalty = 0.01f, int Often = 10, float Least = 0.05f)
{
    /// <summary>The settings with what the command line changes: <c>--NAME-epochs 4</c>, <c>--NAME-rate 0.1</c> and so on.</summary>
    public ChoiceSettings With(IReadOnlyDictionary<string, string> options, string name)
    {
        return new ChoiceSettings((int)Take("epochs", Epochs), Take("rate", Rate), Take("penalty", Penalty), (int)Take("often", Often), Take("least", Least));

        float Take(string what, float usual) => options.TryGetValue(name + "-" + what, out var value) ? float.Parse(value, CultureInfo.InvariantCulture) : usual;
    }
}
