namespace Isnad.Language.Learned.Trees;

/// <summary>A segment as the tree parser sees it.</summary>
/// <param name="Folded">Folded form.</param>
/// <param name="Marks">Tag and features, such as <c>NOUN</c>, <c>Case=Gen</c>.</param>
internal sealed record TreeNode(string Folded, IReadOnlyList<string> Marks);
