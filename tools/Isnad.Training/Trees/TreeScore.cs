using Isnad.Language.Learned;

namespace Isnad.Training.Trees;

/// <summary>Counts right heads and right heads with right relations.</summary>
internal sealed class TreeScore
{
    private readonly Dictionary<string, int> _errors = new(StringComparer.Ordinal);
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
        foreach (var (what, count) in other._errors)
        {
            _errors[what] = _errors.GetValueOrDefault(what) + count;
        }
    }

    /// <summary>Adds one sentence.</summary>
    public void Add(TreeSentence gold, SegmentTree tree)
    {
        for (var i = 0; i < gold.Heads.Length; i++)
        {
            _words++;
            var (head, relation) = (gold.Heads[i], gold.Relations[i]);
            if (tree.Heads[i] != head)
            {
                Error($"head of {relation} ({gold.Gold[i].Upos} on {Upos(gold, head)}) given to {Upos(gold, tree.Heads[i])}");
                continue;
            }

            _heads++;
            _both += tree.Relations[i] == relation ? 1 : 0;
            if (tree.Relations[i] != relation)
            {
                Error($"{relation} as {tree.Relations[i]} ({gold.Gold[i].Upos} on {Upos(gold, head)})");
            }
        }
    }

    /// <summary>The commonest errors with their counts.</summary>
    public IEnumerable<string> Errors(int count) =>
        _errors.OrderByDescending(e => e.Value).ThenBy(e => e.Key, StringComparer.Ordinal).Take(count).Select(e => $"{e.Value,5} {e.Key}");

    private static string Upos(TreeSentence sentence, int index) => index < 0 ? "ROOT" : sentence.Gold[index].Upos;

    private void Error(string what) => _errors[what] = _errors.GetValueOrDefault(what) + 1;

    /// <inheritdoc/>
    public override string ToString() => System.FormattableString.Invariant($"UAS {Uas:F2} LAS {Las:F2} ({_words} words, {_words / Math.Max(0.001, _time.TotalSeconds):F0} a second of processor time)");
}
