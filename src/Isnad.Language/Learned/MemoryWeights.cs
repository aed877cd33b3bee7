namespace Isnad.Language.Learned;

/// <summary>Weights of one direction of a memory layer.</summary>
/// <param name="Input">From the input, [input × 4 width].</param>
/// <param name="Bias">Bias, [1 × 4 width].</param>
/// <param name="Recurrent">From the last state, [width × 4 width].</param>
internal sealed record MemoryWeights(Tensor Input, Tensor Bias, Tensor Recurrent);
