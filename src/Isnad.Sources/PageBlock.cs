using AngleSharp.Dom;

namespace Isnad.Sources;

/// <summary>One line of a page: the running text between two block boundaries or line breaks.</summary>
/// <param name="Text">With single spaces and no space at either end.</param>
/// <param name="LinkLetters">How many of its characters stand in links.</param>
/// <param name="Container">The element that holds it together with its neighbours: the parent of a paragraph.</param>
/// <param name="Element">The innermost block element.</param>
/// <param name="Heading">Whether it stands in h1 to h6.</param>
internal sealed record PageBlock(string Text, int LinkLetters, IElement Container, IElement Element, bool Heading)
{
    /// <summary>A sentence or more, and not a list of links.</summary>
    public bool IsProse => !Heading && Text.Length >= 40 && LinkLetters * 2 < Text.Length && Text.Count(' ') >= 5;

    /// <summary>Nearly all of it is links.</summary>
    public bool IsLinks => LinkLetters * 10 >= Text.Length * 8;
}
