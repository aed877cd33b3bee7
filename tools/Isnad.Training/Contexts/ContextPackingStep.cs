using Isnad.Coding.Contexts;

namespace Isnad.Training.Contexts;

/// <summary>Packs what <c>contexts.py</c> learned: <c>--learned DIR</c> is its folder of results.</summary>
internal sealed class ContextPackingStep : ITrainingStep
{
    /// <inheritdoc/>
    public string Name => "contexts-pack";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var learned = options.Extra.GetValueOrDefault("learned") ?? throw new ArgumentException("--learned is missing");
        var packing = new ContextPacking(learned, Path.Combine(options.Work, "contexts"));
        for (var part = 0; part < LearnedParts.CountFor(options); part++)
        {
            packing.Pack($"without-{part}", LearnedParts.PathOf(options, ContextHeads.FileName, part));
        }

        packing.Pack("all", Path.Combine(options.Models, ContextHeads.FileName));
    }
}
