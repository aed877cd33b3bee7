using Isnad.Coding.Events;

namespace Isnad.Coding.Claims;

/// <summary>The quotations of a report, as ranges of words: from an opening mark to the one that closes it.</summary>
internal sealed class Quotations
{
    /// <summary>A quotation that has not closed after so many sentences is a stray mark.</summary>
    private const int LongestSentences = 6;

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

            foreach (var mark in discourse[word].Before)
            {
                open = Read(mark, word, open);
            }
        }

        if (open >= 0 && discourse.SentenceOf(discourse.Words.Count - 1) - discourse.SentenceOf(open) <= 1)
        {
            Close(open, discourse.Words.Count - 1);
        }
    }

    /// <summary>The quotation that holds a word; null outside of any.</summary>
    public (int First, int Last)? Around(int word) => _at[word] < 0 ? null : _ranges[_at[word]];

    private int Read(char mark, int word, int open)
    {
        var opens = mark is '«' or '“';
        var closes = mark is '»' or '”';
        if (mark == '"')
        {
            opens = open < 0;
            closes = !opens;
        }

        if (closes && open >= 0)
        {
            Close(open, word - 1);
            return -1;
        }

        return opens ? word : open;
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
