using AngleSharp.Dom;

namespace Isnad.Sources;

/// <summary>Finds the article of a page.</summary>
/// <remarks>Each line of prose gives its length to the element that holds it and ever less to the elements around that:
/// the paragraphs of an article are neighbours, those of comments and teasers each sit in a box of their own.</remarks>
internal static class PageArticle
{
    private const int LeastMarkedLetters = 150;

    /// <summary>The text of the article, one line a paragraph; null where none is found.</summary>
    public static string? Of(IDocument document, string? title) =>
        Of(document, title, trustNames: true) ?? Of(document, title, trustNames: false);

    // Class names are a hint: where they would leave nothing, the page is read without them.
    private static string? Of(IDocument document, string? title, bool trustNames)
    {
        if (document.Body is not { } body)
        {
            return null;
        }

        var blocks = WithoutComments(PageBlocks.Of(body, trustNames));
        if ((Marked(document, blocks) ?? Best(blocks)) is not { } article)
        {
            return null;
        }

        var parts = Parts(article, blocks).ToHashSet();
        var lines = Lines([.. blocks.Where(block => Holds(parts, block.Element))], title);
        return lines.Count > 0 ? string.Join('\n', lines) : null;
    }

    // Below a heading such as "التعليقات" nothing more of the article comes, however long it is.
    private static List<PageBlock> WithoutComments(IReadOnlyList<PageBlock> blocks)
    {
        var letters = 0;
        return [.. blocks.TakeWhile(block =>
        {
            letters += block.IsProse ? block.Text.Length : 0;
            return letters < LeastMarkedLetters || !block.Heading || !PageNoise.IsEnd(block.Text);
        })];
    }

    private static IElement? Marked(IDocument document, IReadOnlyList<PageBlock> blocks) =>
        document.QuerySelectorAll("[itemprop=articleBody]")
            .Take(8)
            .Select(element => (Element: element, Letters: Prose(element, blocks)))
            .Where(candidate => candidate.Letters >= LeastMarkedLetters)
            .OrderByDescending(candidate => candidate.Letters)
            .FirstOrDefault().Element;

    private static IElement? Best(IReadOnlyList<PageBlock> blocks)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var block in blocks.Where(block => block.IsProse))
        {
            var share = (double)(block.Text.Length - block.LinkLetters);
            for (var element = block.Container; element is not null && share >= 10; element = element.ParentElement)
            {
                scores[element] = scores.GetValueOrDefault(element) + share;
                share *= 0.45;
            }
        }

        return scores.Count == 0 ? null : scores.MaxBy(score => score.Value * Favour(score.Key)).Key;
    }

    private static double Favour(IElement element)
    {
        var names = $"{element.ClassName} {element.Id}";
        var named = new[] { "article", "story", "entry", "post-content", "post-body", "body-text", "news-text" }
            .Any(word => names.Contains(word, StringComparison.OrdinalIgnoreCase));
        return (element.LocalName is "article" or "main" ? 1.25 : element.LocalName is "li" or "ul" or "ol" ? 0.5 : 1) * (named ? 1.25 : 1);
    }

    // A lead often stands before the body in a box of its own, and a body may be cut in two by an advertisement.
    private static List<IElement> Parts(IElement article, IReadOnlyList<PageBlock> blocks)
    {
        if (article.ParentElement is not { } parent || article.LocalName is "body" or "article" or "main" or "td")
        {
            return [article];
        }

        var prose = blocks.Where(block => block.IsProse).ToLookup(block => ChildHolding(parent, block.Element));
        var parts = new List<IElement>();
        var before = true;
        foreach (var sibling in parent.Children)
        {
            var same = ReferenceEquals(sibling, article);
            before &= !same;
            if (same || IsPart(sibling, article, before, [.. prose[sibling]]))
            {
                parts.Add(sibling);
            }
        }

        return parts;
    }

    private static IElement? ChildHolding(IElement parent, IElement inner)
    {
        var child = inner;
        while (child is not null && !ReferenceEquals(child.ParentElement, parent))
        {
            child = child.ParentElement;
        }

        return child;
    }

    private static bool IsPart(IElement sibling, IElement article, bool before, List<PageBlock> prose) =>
        prose.Count > 0
        && (sibling.LocalName == "p"
            || (sibling.LocalName == article.LocalName && sibling.ClassName == article.ClassName && !string.IsNullOrEmpty(article.ClassName))
            || (before && prose.Count <= 2 && prose.Sum(block => block.LinkLetters) == 0));

    private static List<string> Lines(IReadOnlyList<PageBlock> blocks, string? title)
    {
        var heading = title is null ? null : ArabicSpelling.Fold(title);
        var kept = new List<PageBlock>();

        foreach (var block in blocks)
        {
            if (kept.Count > 0 && PageNoise.IsEnd(block.Text))
            {
                break;
            }

            // What stands above the first line of prose is the page's: headline, byline, "two hours ago".
            if ((kept.Count > 0 || block.IsProse) && !PageNoise.IsLine(block.Text) && !block.IsLinks
                && Metadata.Clean(block.Text) is { } clean && ArabicSpelling.Fold(clean) != heading)
            {
                kept.Add(block);
            }
        }

        // A heading with nothing under it headed something that was left out.
        return [.. kept.Where((block, index) => !block.Heading || (index + 1 < kept.Count && !kept[index + 1].Heading)).Select(block => block.Text)];
    }

    private static int Prose(IElement element, IReadOnlyList<PageBlock> blocks) =>
        blocks.Where(block => block.IsProse && element.Contains(block.Element)).Sum(block => block.Text.Length);

    private static bool Holds(HashSet<IElement> outer, IElement inner)
    {
        for (var element = inner; element is not null; element = element.ParentElement)
        {
            if (outer.Contains(element))
            {
                return true;
            }
        }

        return false;
    }
}
