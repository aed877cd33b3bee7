namespace Isnad.Training.Trees;

/// <summary>Learns the trees model.</summary>
internal sealed class TreesTraining : ITrainingStep
{
    /// <inheritdoc/>
    public string Name => "trees";

    /// <inheritdoc/>
    public void Run(TrainingOptions options) => Console.WriteLine("nothing to learn yet");
}
