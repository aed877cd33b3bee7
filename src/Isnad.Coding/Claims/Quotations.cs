using Isnad.Coding.Events;

namespace Isnad.Coding.Claims;

/// <summary>The quotations of a report, as ranges of words: from an opening mark to the one that closes it. Of quotations inside
/// one another the outermost counts.</summary>
internal sealed class Quotations
{
    /// <summary>A quotation that has not closed after so many sentences is a stray mark.</summary>
    private const int LongestSentences = 6;

    private readonly Discourse _discourse;
    private readonly int[] _at;
    private readonly List<(int First, int Last)> _ranges = [];

    /// <summary>What stands open, the outermost first.</summary>
    private readonly List<OpenQuote> _open = [];

    public Quotations(Discourse discourse)
    {
        _discourse = discourse;
        _at = new int[discourse.Words.Count];
        Array.Fill(_at, -1);
        var marks = QuoteMarks.In(discourse);
        for (var i = 0; i < marks.Count; i++)
        {
            See(marks, i);
        }

        Finish();
    }

    /// <summary>The quotation that holds a word; null outside of any.</summary>
    public (int First, int Last)? Around(int word) => _at[word] < 0 ? null : _ranges[_at[word]];

    private void See(List<QuoteMark> marks, int i)
    {
        var mark = marks[i];
        DropLong(mark.Word);
        if (mark.Kind is QuoteKind.Line)
        {
            EndLine(mark.Word - 1);
            return;
        }

        var inner = _open.FindLastIndex(q => q.Kind == mark.Kind);
        if (mark.Opens ?? inner < 0)
        {
            // What opens after the last word holds nothing.
            if (mark.Word < _at.Length)
            {
                Open(marks, i, inner);
            }
        }
        else if (inner >= 0 || (_open.Count > 0 && mark.Kind is QuoteKind.Straight or QuoteKind.Curly && _open[^1].Kind is QuoteKind.Straight or QuoteKind.Curly))
        {
            inner = inner < 0 ? _open.Count - 1 : inner;
            Add(_open[inner].First, mark.Word - 1);
            _open.RemoveRange(inner, _open.Count - inner);
        }
    }

    /// <summary>A straight mark that opens again where one stands open is a name inside, or shows that the former never closed.</summary>
    private void Open(List<QuoteMark> marks, int i, int inner)
    {
        if (inner >= 0 && marks[i].Kind is QuoteKind.Straight or QuoteKind.Curly && !QuoteMarks.IsInside(marks, i))
        {
            _open.RemoveRange(inner, _open.Count - inner);
        }

        _open.Add(new OpenQuote(marks[i].Kind, marks[i].Word, -1));
    }

    /// <summary>A new paragraph closes what a straight mark left open; marks that tell opening from closing may run on.</summary>
    private void EndLine(int last)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Kind is QuoteKind.Straight)
            {
                Add(_open[i].First, last);
                _open.RemoveAt(i);
            }
            else if (_open[i].LineEnd < 0)
            {
                _open[i] = _open[i] with { LineEnd = last };
            }
        }
    }

    /// <summary>What runs on too long is closed where its paragraph ended.</summary>
    private void DropLong(int word)
    {
        if (_open.Count == 0)
        {
            return;
        }

        var at = Math.Min(word, _discourse.Words.Count - 1);
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_discourse.SentenceOf(at) - _discourse.SentenceOf(_open[i].First) > LongestSentences)
            {
                AddLine(_open[i]);
                _open.RemoveAt(i);
            }
        }
    }

    private void Finish()
    {
        var last = _discourse.Words.Count - 1;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].LineEnd < 0 && _discourse.SentenceOf(last) - _discourse.SentenceOf(_open[i].First) <= 1)
            {
                Add(_open[i].First, last);
            }
            else
            {
                AddLine(_open[i]);
            }
        }
    }

    private void AddLine(OpenQuote quote)
    {
        if (quote.LineEnd >= 0)
        {
            Add(quote.First, quote.LineEnd);
        }
    }

    /// <summary>A quotation found later never cuts one that holds it.</summary>
    private void Add(int first, int last)
    {
        if (last < first || first >= _at.Length || (Around(first) is { } outer && outer.Last >= last))
        {
            return;
        }

        _ranges.Add((first, last));
        Array.Fill(_at, _ranges.Count - 1, first, last - first + 1);
    }

    private readonly record struct OpenQuote(QuoteKind Kind, int First, int LineEnd);
}
