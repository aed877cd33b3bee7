namespace Isnad.Workbench.Reading;

/// <summary>A stretch of text in which the same marks hold from end to end. Segments never overlap, so one element each
/// can show any overlap of marks.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Marks">The marks that cover it, the widest first.</param>
/// <param name="Anchors">Names of places in the page that begin here.</param>
public sealed record Segment(string Text, IReadOnlyList<Mark> Marks, IReadOnlyList<string> Anchors);
