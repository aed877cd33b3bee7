namespace Isnad.Training.Vectors;

/// <summary>Learns the vectors model.</summary>
internal sealed class VectorsTraining : ITrainingStep
{
    /// <inheritdoc/>
    public string Name => "vectors";

    /// <inheritdoc/>
    public void Run(TrainingOptions options) => Console.WriteLine("nothing to learn yet");
}
