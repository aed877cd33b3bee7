namespace Isnad.Language.Learned.Trees;

/// <summary>Which rows of the embedding tables a node consists of.</summary>
/// <param name="Vector">Place of its word vector, -1 for none.</param>
/// <param name="Form">Row of its form.</param>
/// <param name="Letters">Rows of its affixes.</param>
/// <param name="Tags">Rows of its tag and features.</param>
internal readonly record struct NodeRows(int Vector, int Form, int[] Letters, int[] Tags)
{
    /// <summary>The root node before every sentence.</summary>
    public static NodeRows Root { get; } = new(-1, TreeInputs.RootForm, [], []);
}
