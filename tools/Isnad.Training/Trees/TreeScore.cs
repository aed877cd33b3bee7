using Isnad.Language.Learned;

namespace Isnad.Training.Trees;

/// <summary>Counts right heads and right heads with right relations.</summary>
internal sealed class TreeScore
{
    private int _words;
    private int _heads;
    private int _both;
    private TimeSpan _time;

    /// <summary>Share of right heads, in percent.</summary>
    public double Uas => 100.0 * _heads / Math.Max(1, _words);

    /// <summary>Share of right heads with the right relation, in percent.</summary>
    public double Las => 100.0 * _both / Math.Max(1, _words);

    /// <summary>Words counted.</summary>
    public int Words => _words;

    /// <summary>Parses and compares.</summary>
    public static TreeScore Of(ISegmentParser parser, IEnumerable<TreeSentence> sentences)
    {
        var score = new TreeScore();
        var before = Environment.CpuUsage.UserTime;
        foreach (var sentence in sentences)
        {
            score.Add(sentence, parser.Parse(sentence.Segments));
        }

        score._time = Environment.CpuUsage.UserTime - before;
        return score;
    }

    /// <summary>Adds another score's counts.</summary>
    public void Add(TreeScore other)
    {
        _words += other._words;
        _heads += other._heads;
        _both += other._both;
        _time += other._time;
    }

    /// <summary>Adds one sentence.</summary>
    public void Add(TreeSentence gold, SegmentTree tree)
    {
        for (var i = 0; i < gold.Heads.Length; i++)
        {
            _words++;
            if (tree.Heads[i] == gold.Heads[i])
            {
                _heads++;
                _both += tree.Relations[i] == gold.Relations[i] ? 1 : 0;
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => System.FormattableString.Invariant($"UAS {Uas:F2} LAS {Las:F2} ({_words} words, {_words / Math.Max(0.001, _time.TotalSeconds):F0} a second of processor time)");
}
