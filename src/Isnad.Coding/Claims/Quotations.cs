using Isnad.Coding.Events;

namespace Isnad.Coding.Claims;

/// <summary>The quotations of a report, as ranges of words: from an opening mark to the one that closes it.</summary>
internal sealed class Quotations
{
    /// <summary>A quotation that has not closed after so many sentences is a stray mark.</summary>
    private const int LongestSentences = 6;

    private static readonly System.Buffers.SearchValues<char> Spaces = System.Buffers.SearchValues.Create(" \t\r\n\u00a0");
    private readonly int[] _at;
    private readonly List<(int First, int Last)> _ranges = [];

    public Quotations(Discourse discourse)
    {
        _at = new int[discourse.Words.Count];
        Array.Fill(_at, -1);
        var open = -1;
        for (var word = 0; word < discourse.Words.Count; word++)
        {
            if (open >= 0 && discourse.SentenceOf(word) - discourse.SentenceOf(open) > LongestSentences)
            {
                open = -1;
            }

            open = Read(discourse[word].Before, word, open);
        }

        if (open >= 0 && discourse.SentenceOf(discourse.Words.Count - 1) - discourse.SentenceOf(open) <= 1)
        {
            Close(open, discourse.Words.Count - 1);
        }
    }

    /// <summary>The quotation that holds a word; null outside of any.</summary>
    public (int First, int Last)? Around(int word) => _at[word] < 0 ? null : _ranges[_at[word]];

    /// <summary>Reads the marks before a word; a straight mark opens where it touches the next word only, closes where it touches
    /// the word before only; a new paragraph closes what a straight mark left open.</summary>
    private int Read(string before, int word, int open)
    {
        for (var at = 0; at < before.Length; at++)
        {
            var (opens, closes) = before[at] switch
            {
                '«' or '“' => (true, false),
                '»' or '”' => (false, true),
                '"' => Straight(before, at, open),
                '\n' => (false, true),
                _ => (false, false),
            };
            if (closes && open >= 0)
            {
                Close(open, word - 1);
                open = -1;
            }

            open = opens ? word : open;
        }

        return open;
    }

    private static (bool Opens, bool Closes) Straight(string before, int at, int open)
    {
        var spaceBehind = before.AsSpan(0, at).ContainsAny(Spaces);
        var spaceAhead = before.AsSpan(at + 1).ContainsAny(Spaces);
        return spaceBehind == spaceAhead ? (open < 0, open >= 0) : (spaceBehind, spaceAhead);
    }

    private void Close(int first, int last)
    {
        if (last < first)
        {
            return;
        }

        _ranges.Add((first, last));
        Array.Fill(_at, _ranges.Count - 1, first, last - first + 1);
    }
}
