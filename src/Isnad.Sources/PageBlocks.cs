using System.Text;
using AngleSharp.Dom;

namespace Isnad.Sources;

/// <summary>Cuts a page into lines, leaving out what stands beside the article.</summary>
internal sealed class PageBlocks
{
    private static readonly HashSet<string> BlockNames =
        ("address article blockquote body caption center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hgroup hr " +
        "li main ol p pre section summary table tbody td tfoot th thead tr ul html amp-story-page").Split(' ').ToHashSet(StringComparer.Ordinal);

    private readonly List<PageBlock> blocks = [];
    private readonly StringBuilder line = new();
    private int linkLetters;

    private readonly bool trustNames;

    private PageBlocks(bool trustNames) => this.trustNames = trustNames;

    /// <summary>The lines of the page, in order.</summary>
    /// <param name="root">The element to cut up.</param>
    /// <param name="trustNames">Whether elements are left out for their class or id too.</param>
    public static IReadOnlyList<PageBlock> Of(IElement root, bool trustNames = true)
    {
        var page = new PageBlocks(trustNames);
        page.Walk(root, root, null, false);
        page.Flush(root, null);
        return page.blocks;
    }

    private void Walk(INode node, IElement block, IElement? row, bool link)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                Append(text.Data, link);
            }
            else if (child is IElement element)
            {
                Walk(element, block, row, link);
            }
        }
    }

    private void Walk(IElement element, IElement block, IElement? row, bool link)
    {
        if (element.LocalName == "br")
        {
            Flush(block, row);
        }
        else if (PageNoise.Covers(element, trustNames))
        {
            Append(" ", false);
        }
        else if (row is not null && element.LocalName is "td" or "th" && row is not null)
        {
            Append(line.Length > 0 ? " " : "", false);
            Walk((INode)element, block, row, link);
        }
        else if (BlockNames.Contains(element.LocalName))
        {
            Flush(block, row);
            var inner = row ?? (IsDataRow(element) ? element : null);
            Walk((INode)element, element, inner, link);
            Flush(element, inner);
        }
        else
        {
            Walk((INode)element, block, row, link || element.LocalName == "a");
        }
    }

    // A row of short cells is data and one line; old pages put whole columns into cells, and those are not.
    private static bool IsDataRow(IElement element) =>
        element.LocalName == "tr" && element.Children.Length > 1
        && element.Children.All(cell => cell.TextContent.Length <= 80 && cell.QuerySelector("p,div,table,br,ul") is null);

    private void Append(string text, bool link)
    {
        foreach (var letter in text)
        {
            if (letter is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else
            {
                line.Append(letter is '\u00A0' or '\u202F' ? ' ' : letter);
                linkLetters += link ? 1 : 0;
            }
        }
    }

    private void Flush(IElement block, IElement? row)
    {
        var text = line.ToString().Trim();
        if (text.Any(char.IsLetterOrDigit))
        {
            var element = row ?? block;
            var heading = element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
            var holds = element.LocalName is "p" or "li" or "blockquote" or "pre" or "tr" || heading;
            blocks.Add(new PageBlock(text, linkLetters, holds ? element.ParentElement ?? element : element, element, heading));
        }

        line.Clear();
        linkLetters = 0;
    }
}
