using Isnad.Record;

namespace Isnad.Text;

/// <summary>A text cut into runs of folded letters and digits, each with the way back to the original.</summary>
/// <remarks>Number and time expressions are matched over it. Underscores part runs, so that a hashtag is read like its words,
/// and a tatweel between digits is the dash that it stands for (19ـ20).</remarks>
public sealed class FoldedWords
{
    private const char Tatweel = '\u0640';

    private readonly FoldedText _text;

    private FoldedWords(FoldedText text, IReadOnlyList<FoldedWord> words)
    {
        _text = text;
        Items = words;
    }

    /// <summary>The runs in order.</summary>
    public IReadOnlyList<FoldedWord> Items { get; }

    /// <summary>The text as given.</summary>
    public string Text => _text.Original;

    /// <summary>How many there are.</summary>
    public int Count => Items.Count;

    /// <summary>The run at <paramref name="index"/>.</summary>
    public FoldedWord this[int index] => Items[index];

    /// <summary>Cuts <paramref name="text"/>.</summary>
    public static FoldedWords Of(string text)
    {
        var folded = Folding.FoldWithMap(text);
        var letters = folded.Folded;
        var words = new List<FoldedWord>();
        var last = 0;
        for (var start = 0; start < letters.Length;)
        {
            var kind = KindOf(letters, start);
            var end = start + 1;
            while (end < letters.Length && KindOf(letters, end) == kind && !(kind == '0' && HasTatweel(folded, end, end)))
            {
                end++;
            }

            if (kind != ' ')
            {
                words.Add(new FoldedWord(letters[start..end], start, GapOf(folded, last, start)));
                last = end;
            }

            start = end;
        }

        return new FoldedWords(folded, words);
    }

    /// <summary>What stands after a run, folded, up to the next run or the end of the text.</summary>
    public string GapAfter(int index) => index + 1 < Items.Count ? Items[index + 1].Gap : _text.Folded[Items[index].End..];

    /// <summary>The original span from <paramref name="clitics"/> letters into the run <paramref name="first"/> to the end of the run <paramref name="last"/>.</summary>
    public Span SpanOf(int first, int last, int clitics = 0)
    {
        var span = _text.ToOriginal(Span.FromBounds(Items[first].Start + clitics, Items[last].End));
        var end = span.End;
        while (end > span.Start && (char.IsWhiteSpace(_text.Original[end - 1]) || char.IsPunctuation(_text.Original[end - 1]) || (_text.Original[end - 1] == Tatweel && Items[last].IsDigits)))
        {
            end--;
        }

        return Span.FromBounds(span.Start, end);
    }

    /// <summary>What stands between two runs, folded, with a dash for a tatweel that parts digits.</summary>
    private static string GapOf(FoldedText text, int last, int start)
    {
        var gap = text.Folded[last..start];
        var betweenDigits = last > 0 && char.IsAsciiDigit(text.Folded[last - 1]) && char.IsAsciiDigit(text.Folded[start]);
        if (betweenDigits && gap.AsSpan().Trim(' ').IsEmpty && HasTatweel(text, last, start))
        {
            return gap.Length == 0 ? "-" : " - ";
        }

        return gap;
    }

    /// <summary>Whether folding dropped a tatweel between the letter before <paramref name="last"/> and the one at <paramref name="start"/>.</summary>
    private static bool HasTatweel(FoldedText text, int last, int start) =>
        text.Original.AsSpan()[(text.Map[last - 1] + 1)..text.Map[start]].Contains(Tatweel);

    private static char KindOf(string letters, int at) => letters[at] switch
    {
        >= '0' and <= '9' => '0',
        var letter when char.IsLetter(letter) || (char.IsSurrogate(letter) && Words.IsWordCharacter(letters, at)) => 'a',
        _ => ' ',
    };
}
