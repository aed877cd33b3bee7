namespace Isnad.Language.Learned.Trees;

/// <summary>The sizes of a tree network; all multiples of eight.</summary>
/// <param name="Vectors">Width of the word vectors.</param>
/// <param name="Letters">Width of what is learned from form and letters.</param>
/// <param name="Tags">Width of what is learned from tag and features.</param>
/// <param name="Hidden">Units of one direction of a memory layer.</param>
/// <param name="Arcs">Width of the arc scorer.</param>
/// <param name="Labels">Width of the label scorer.</param>
/// <param name="LetterRows">Rows that hashed affixes share.</param>
internal sealed record TreeSize(int Vectors, int Letters, int Tags, int Hidden, int Arcs, int Labels, int LetterRows)
{
    /// <summary>Width of a node's input.</summary>
    public int Input => Vectors + Letters + Tags;

    /// <summary>Width of the projection that feeds both scorers: arc heads, arc dependents, label heads, label dependents.</summary>
    public int Projection => 2 * (Arcs + Labels);
}
