using Isnad.Language.Learned;
using Isnad.Language.Learned.Trees;

namespace Isnad.Training.Trees;

/// <summary>How a tree network is trained.</summary>
/// <param name="Epochs">Rounds over the data.</param>
/// <param name="Rate">Longest step.</param>
/// <param name="Drop">Share of units that are hidden.</param>
/// <param name="RecurrentDrop">The same for the last state of a memory.</param>
/// <param name="InputDrop">Share of segments whose vector, affixes or tag are hidden.</param>
/// <param name="Batch">Sentences a step.</param>
/// <param name="Seed">Seed of everything random.</param>
internal sealed record TreeOptions(int Epochs, float Rate, float Drop, float RecurrentDrop, float InputDrop, int Batch, int Seed)
{
    /// <summary>From the command line, such as <c>--epochs 20 --drop 0.3</c>.</summary>
    public static TreeOptions Of(TrainingOptions options) => new(
        (int)options.Number("epochs", 20),
        options.Number("rate", 0.002f),
        options.Number("drop", 0.33f),
        options.Number("recurrent-drop", 0.2f),
        options.Number("input-drop", 0.1f),
        (int)options.Number("batch", 4),
        options.Seed);

    /// <summary>The sizes of the network, from the command line.</summary>
    public static TreeSize SizeOf(TrainingOptions options, WordVectors vectors) => new(
        Matrix.Padded(vectors.Dimensions),
        (int)options.Number("letters", 64),
        (int)options.Number("tags", 32),
        (int)options.Number("hidden", 64),
        (int)options.Number("arcs", 64),
        (int)options.Number("labels", 64),
        8192);
}
