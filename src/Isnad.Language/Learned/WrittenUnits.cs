using Isnad.Record;
using Isnad.Text;

namespace Isnad.Language.Learned;

/// <summary>Finds words and marks, as a treebank has them.</summary>
internal static class WrittenUnits
{
    /// <summary>Words and single marks in order.</summary>
    public static List<(Span Span, bool IsWord)> Find(string text, Span sentence)
    {
        var units = new List<(Span, bool)>();
        var at = sentence.Start;
        foreach (var word in Words.Read(text, sentence))
        {
            Marks(word.Start);
            units.Add((word, true));
            at = word.End;
        }

        Marks(sentence.End);
        return units;

        void Marks(int end)
        {
            for (; at < end; at++)
            {
                if (!char.IsWhiteSpace(text[at]) && Folding.Fold(text[at].ToString()).Length > 0)
                {
                    units.Add((new Span(at, 1), false));
                }
            }
        }
    }
}
