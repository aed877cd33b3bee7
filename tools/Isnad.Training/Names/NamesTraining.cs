namespace Isnad.Training.Names;

/// <summary>Learns the names model.</summary>
internal sealed class NamesTraining : ITrainingStep
{
    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public void Run(TrainingOptions options) => Console.WriteLine("nothing to learn yet");
}
