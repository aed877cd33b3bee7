namespace Isnad.Training.Choices;

/// <summary>How a choice is learned.</summary>
/// <param name="Rounds">Passes over the examples.</param>
/// <param name="Rate">Step width.</param>
/// <param name="Shrink">How strongly weights are pulled to 0 (L2, over all examples).</param>
/// <param name="Least">Examples in which a sign must stand to be kept.</param>
internal sealed record ChoiceSettings(int Rounds, double Rate, double Shrink, int Least);
