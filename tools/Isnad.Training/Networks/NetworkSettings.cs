namespace Isnad.Training.Networks;

/// <summary>How a network is learned.</summary>
/// <param name="Units">Hidden units: a multiple of 8.</param>
/// <param name="Kept">Most signs that get a row, the most frequent ones.</param>
/// <param name="Often">In how many lessons a sign must be met to get one; gold lessons count as often as they are learned.</param>
/// <param name="Epochs">Times over the lessons.</param>
/// <param name="Rate">Size of a step at first; it shrinks evenly to a tenth.</param>
/// <param name="Dropout">Share of the signs of a lesson that is left out of the hidden units by chance, so that none is leaned on too much.</param>
/// <param name="Direct">Size of a step, at first, of what signs weigh directly, learned with none left out; 0 for hidden units alone.</param>
/// <param name="Penalty">Pull of what a sign weighs directly towards 0, each time it is met.</param>
/// <param name="Members">How many networks are learned, by other chances each, whose mean is taken (Hansen and Salamon 1990): together they are right a little more often, in a file as many times as large.</param>
/// <param name="Gold">How many times the lessons of gold reports are learned for once that those of our own are.</param>
internal sealed record NetworkSettings(int Units = 32, int Kept = 1 << 16, int Often = 15, int Epochs = 6, float Rate = 0.02f, float Dropout = 0.5f, float Direct = 0, float Penalty = 0.003f, int Members = 1, int Gold = 1)
{
    /// <summary>Most units of all members: a table of signs has room for no more columns.</summary>
    private const int MostUnits = 960;

    /// <summary>The settings with what the command line changes: <c>--NAME-epochs 4</c>, <c>--NAME-rate 0.1</c> and so on.</summary>
    /// <exception cref="ArgumentException">A number cannot be.</exception>
    public NetworkSettings With(TrainingOptions options, string name)
    {
        var settings = Read(options, name);
        return settings.Units > 0 && settings.Units % 8 == 0 && settings.Dropout is >= 0 and < 1 && settings.Gold >= 1 && settings.Members >= 1 && settings.Units * settings.Members <= MostUnits
            ? settings
            : throw new ArgumentException($"--{name}-units must be a multiple of 8, --{name}-dropout from 0 to under 1, --{name}-gold and --{name}-members 1 or more, and units times members {MostUnits} at most");
    }

    private NetworkSettings Read(TrainingOptions options, string name) => new(
        (int)options.Number(name + "-units", Units), (int)options.Number(name + "-kept", Kept), (int)options.Number(name + "-often", Often),
        (int)options.Number(name + "-epochs", Epochs), options.Number(name + "-rate", Rate), options.Number(name + "-dropout", Dropout),
        options.Number(name + "-direct", Direct), options.Number(name + "-penalty", Penalty), (int)options.Number(name + "-members", Members), (int)options.Number(name + "-gold", Gold));
}
