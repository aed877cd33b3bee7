using Isnad.Coding.Events;

namespace Isnad.Coding.Claims;

/// <summary>Reads the quotation marks of a report in their order.</summary>
internal static class QuoteMarks
{
    /// <summary>A name in marks inside a quotation has at most so many words.</summary>
    private const int NameWords = 5;

    private static readonly System.Buffers.SearchValues<char> Spaces = System.Buffers.SearchValues.Create(" \t\r\n\u00a0");

    /// <summary>All marks and ends of lines, those after the last word too.</summary>
    public static List<QuoteMark> In(Discourse discourse)
    {
        var marks = new List<QuoteMark>();
        var text = discourse.Report.Text;
        for (var word = 0; word <= discourse.Words.Count; word++)
        {
            var from = word == 0 ? 0 : discourse[word - 1].Span.End;
            var to = word == discourse.Words.Count ? text.Length : discourse[word].Span.Start;
            Read(text.AsSpan(from, to - from), word, marks);
        }

        return marks;
    }

    /// <summary>Whether a mark that opens while one of its family stands open begins a name inside: it closes soon, and the outer one closes after it.</summary>
    public static bool IsInside(List<QuoteMark> marks, int at)
    {
        var mark = marks[at];
        var depth = 1;
        for (var i = at + 1; i < marks.Count && marks[i].Kind is not QuoteKind.Line; i++)
        {
            if (marks[i].Kind != mark.Kind)
            {
                continue;
            }

            if (marks[i].Opens is not false)
            {
                if (depth > 0)
                {
                    return false;
                }

                (mark, depth) = (marks[i], 1);
            }
            else if (depth == 0)
            {
                return true;
            }
            else if (marks[i].Word - mark.Word > NameWords)
            {
                return false;
            }
            else
            {
                depth = 0;
            }
        }

        return false;
    }

    private static void Read(ReadOnlySpan<char> between, int word, List<QuoteMark> marks)
    {
        for (var at = 0; at < between.Length; at++)
        {
            switch (between[at])
            {
                case '«' or '»':
                    marks.Add(new QuoteMark(QuoteKind.Guillemet, word, between[at] is '«'));
                    break;
                case '‹' or '›':
                    marks.Add(new QuoteMark(QuoteKind.SingleGuillemet, word, between[at] is '‹'));
                    break;
                case '"':
                    marks.Add(new QuoteMark(QuoteKind.Straight, word, Direction(between, at)));
                    break;
                case '“' or '”' or '„':
                    marks.Add(new QuoteMark(QuoteKind.Curly, word, between[at] is '„' ? true : Direction(between, at)));
                    break;
                case '(' or ')' when at + 1 < between.Length && between[at + 1] == between[at]:
                    marks.Add(new QuoteMark(QuoteKind.Brackets, word, between[at] is '('));
                    at++;
                    break;
                case '\n':
                    marks.Add(new QuoteMark(QuoteKind.Line, word, null));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A mark that touches the next word only opens, one that touches the word before only closes.</summary>
    private static bool? Direction(ReadOnlySpan<char> between, int at)
    {
        var spaceBehind = between[..at].ContainsAny(Spaces);
        var spaceAhead = between[(at + 1)..].ContainsAny(Spaces);
        return spaceBehind == spaceAhead ? null : spaceBehind;
    }
}
