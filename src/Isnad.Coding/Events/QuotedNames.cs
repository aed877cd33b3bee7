namespace Isnad.Coding.Events;

/// <summary>The words of a report that stand in a name in quotes: جمعة "حرق الإطارات".</summary>
internal static class QuotedNames
{
    private const int MostWords = 6;
    private static readonly System.Buffers.SearchValues<char> Quotes = System.Buffers.SearchValues.Create("\"«»“”");

    /// <summary>Goes through the words that say that a name follows.</summary>
    public static HashSet<int> Of(Discourse discourse, NameLeads leads)
    {
        var found = new HashSet<int>();
        for (var lead = 0; lead + 1 < discourse.Words.Count; lead++)
        {
            if (leads.Contains(discourse.LemmaOf(lead)) && IsQuoted(discourse, lead) && LastOf(discourse, lead + 1) is { } last)
            {
                found.UnionWith(Enumerable.Range(lead + 1, last - lead));
            }
        }

        return found;
    }

    /// <summary>The last word of a short quotation; null for a longer one, which may be somebody's words.</summary>
    private static int? LastOf(Discourse discourse, int first)
    {
        var end = Math.Min(discourse.Words.Count, first + MostWords);
        for (var word = first; word < end; word++)
        {
            if (IsQuoted(discourse, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Whether a quotation mark stands behind the word, before the next.</summary>
    private static bool IsQuoted(Discourse discourse, int word)
    {
        var text = discourse.Report.Text;
        return text.AsSpan(discourse[word].Span.End..(word + 1 < discourse.Words.Count ? discourse[word + 1].Span.Start : text.Length)).IndexOfAny(Quotes) >= 0;
    }
}
