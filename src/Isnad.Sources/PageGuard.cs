using System.Globalization;

namespace Isnad.Sources;

/// <summary>Estimates, before a tree is built, how deep and how large the tree of a page would become.</summary>
/// <remarks>Building the tree takes time quadratic in the depth (100,000 nested div take minutes), and elements such as
/// b that are left open are built anew inside each later block. Both are refused here in one pass over the text.
/// Where the markup is broken the estimate errs towards too deep.</remarks>
internal static class PageGuard
{
    private const long MostReopened = 2_000_000;

    private static readonly HashSet<string> Void = Set("area base br col embed hr img input link meta param source track wbr");
    private static readonly HashSet<string> Implied = Set("p li dt dd option optgroup rp rt html body head");
    private static readonly HashSet<string> Raw = Set("script style textarea title xmp iframe noembed noframes");
    private static readonly HashSet<string> Cells = Set("td th");
    private static readonly HashSet<string> Rows = Set("tr");
    private static readonly HashSet<string> Bodies = Set("tbody thead tfoot");
    private static readonly HashSet<string> Walls = Set("table td th caption template object marquee applet svg math button");
    private static readonly HashSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Refuses a page that would be too deep.</summary>
    /// <exception cref="Refusal">It would.</exception>
    public static void Require(string page, int deepest)
    {
        var open = new List<string>();
        var unclosed = new Dictionary<string, int>(StringComparer.Ordinal);
        var reopened = 0L;
        for (var at = page.IndexOf('<'); at >= 0 && at + 1 < page.Length; at = page.IndexOf('<', at))
        {
            if (page.AsSpan(at).StartsWith("<!--"))
            {
                at = CommentEnd(page, at + 2);
                continue;
            }

            var closing = page[at + 1] == '/';
            var start = closing ? at + 2 : at + 1;
            if (start >= page.Length || !char.IsAsciiLetter(page[start]))
            {
                at = start;
                continue;
            }

            var end = start;
            while (end < page.Length && !char.IsWhiteSpace(page[end]) && page[end] is not ('>' or '/'))
            {
                end++;
            }

            at = TagEnd(page, end);
            var name = page[start..Math.Min(end, start + 20)].ToLowerInvariant();
            if (closing)
            {
                Close(open, name);
                if (unclosed.TryGetValue(name, out var count))
                {
                    unclosed[name] = Math.Max(0, count - 1);
                }

                continue;
            }

            reopened += unclosed.Values.Sum();
            if (Raw.Contains(name))
            {
                at = After(page, "</" + name, at);
            }
            else if (!Void.Contains(name) && !Implied.Contains(name))
            {
                CloseImplied(open, name);
                open.Add(name);
                if (Formatting.Contains(name))
                {
                    unclosed[name] = unclosed.GetValueOrDefault(name) + 1;
                }
            }

            if (open.Count > deepest || reopened > MostReopened)
            {
                throw new Refusal(ProblemCode.PageTooDeep, null, deepest.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    // Closes an element as the HTML standard does: with all inside it, but never through the wall of a table or cell.
    // Formatting elements cut off with their block are built anew in the next one: they are counted apart.
    private static void Close(List<string> open, string name)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i] == name)
            {
                open.RemoveRange(i, Formatting.Contains(name) ? 1 : open.Count - i);
                return;
            }

            if (Walls.Contains(open[i]) && !Walls.Contains(name))
            {
                return;
            }
        }
    }

    // A cell ends the cell before it, a row the row, a table body the body.
    private static void CloseImplied(List<string> open, string name)
    {
        var siblings = Cells.Contains(name) ? Cells : Rows.Contains(name) ? Rows : Bodies.Contains(name) ? Bodies : null;
        for (var i = open.Count - 1; siblings is not null && i >= 0 && open[i] != "table"; i--)
        {
            if (siblings.Contains(open[i]))
            {
                open.RemoveRange(i, open.Count - i);
            }
        }
    }

    private static int TagEnd(string page, int at)
    {
        var quote = '\0';
        for (; at < page.Length; at++)
        {
            var letter = page[at];
            if (quote != '\0')
            {
                quote = letter == quote ? '\0' : quote;
            }
            else if (letter == '>')
            {
                return at + 1;
            }
            else if (letter is '"' or '\'' && at > 0 && (page[at - 1] == '=' || char.IsWhiteSpace(page[at - 1])))
            {
                quote = letter;
            }
        }

        return page.Length;
    }

    // Two hyphens and a sign of greater end a comment, those that open it too; a ! may stand before the sign in a comment that is open.
    private static int CommentEnd(string page, int from)
    {
        for (var at = page.IndexOf("--", from, StringComparison.Ordinal); at >= 0; at = page.IndexOf("--", at + 1, StringComparison.Ordinal))
        {
            var rest = page.AsSpan(at + 2);
            if (rest.StartsWith(">") || (at >= from + 2 && rest.StartsWith("!>")))
            {
                return page.IndexOf('>', at) + 1;
            }
        }

        return page.Length;
    }

    private static int After(string page, string mark, int from) =>
        from < page.Length && page.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var found
            ? found + mark.Length
            : page.Length;

    private static HashSet<string> Set(string names) => names.Split(' ').ToHashSet(StringComparer.Ordinal);
}
