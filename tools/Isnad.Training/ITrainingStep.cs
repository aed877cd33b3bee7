namespace Isnad.Training;

/// <summary>One thing that can be learned: a command of the program.</summary>
internal interface ITrainingStep
{
    /// <summary>The command's name, such as <c>vectors</c>.</summary>
    string Name { get; }

    /// <summary>Learns, measures and writes the model; goes on where an earlier run stopped.</summary>
    void Run(TrainingOptions options);
}
