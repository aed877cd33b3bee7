namespace Isnad.Training.Words;

/// <summary>Learns the words model.</summary>
internal sealed class WordsTraining : ITrainingStep
{
    /// <inheritdoc/>
    public string Name => "words";

    /// <inheritdoc/>
    public void Run(TrainingOptions options) => Console.WriteLine("nothing to learn yet");
}
