using Isnad.Language.Learned.Trees;

namespace Isnad.Training.Trees;

/// <summary>A sentence to learn from; position 0 is the root.</summary>
/// <param name="Rows">Inputs.</param>
/// <param name="Heads">Heads.</param>
/// <param name="Labels">Numbers of the relations; -1 for none.</param>
/// <param name="Tags">Numbers of the gold tags for the side task; -1 for none.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="RareForms">For each node, how often its form is hidden in training.</param>
internal sealed record TreeExample(NodeRows[] Rows, int[] Heads, int[] Labels, int[] Tags, float Weight, float[] RareForms);
