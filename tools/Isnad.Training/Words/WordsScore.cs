using System.Globalization;
using System.Text;
using Isnad.Language.Learned;

namespace Isnad.Training.Words;

/// <summary>Counts what a cross-validation got right, by part of the corpus, and the commonest errors.</summary>
internal sealed class WordsScore
{
    private readonly SortedDictionary<string, (int Right, int All)> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _errors = new(StringComparer.Ordinal);

    public void AddTags(string part, TagSample sample, ReadOnlySpan<byte> answers)
    {
        for (var i = 0; i < sample.Inputs.Length; i++)
        {
            var at = i * Tagset.Questions;
            Add(part, "upos", answers[at] == sample.Answers[at]);
            if (answers[at] != sample.Answers[at] && part != "pud")
            {
                Error($"upos {Tagset.Upos[sample.Answers[at]]} as {Tagset.Upos[answers[at]]}");
            }

            for (var q = 1; q < Tagset.Questions; q++)
            {
                if (sample.Answers[at + q] != 255)
                {
                    Add(part, "feature " + Tagset.Features[q - 1].Name, answers[at + q] == sample.Answers[at + q]);
                }
            }
        }
    }

    public void AddCuts(string part, SegmentSample sample, WordSegmenter segmenter)
    {
        var chosen = segmenter.Cut(sample.Words);
        for (var i = 0; i < chosen.Length; i++)
        {
            if (!sample.Words[i].Any(char.IsLetter) || sample.Right[i] == -2)
            {
                Add(part, "unanalysed", sample.Right[i] == -2);
                continue;
            }

            var right = sample.Right[i] >= 0 && chosen[i].Pieces.SequenceEqual(sample.Cuts[i][sample.Right[i]].Pieces);
            var bounds = sample.Right[i] >= 0 && chosen[i].Lengths.SequenceEqual(sample.Cuts[i][sample.Right[i]].Lengths);
            Add(part, "segmentation", right);
            Add(part, "segment bounds", bounds);
            Add(part, "segmentation possible", sample.Right[i] >= 0);
            if (!right && part != "pud")
            {
                Error($"cut {string.Join('+', chosen[i].Pieces)} for {(sample.Right[i] < 0 ? "none: " + sample.Words[i] : string.Join('+', sample.Cuts[i][sample.Right[i]].Pieces))}");
            }
        }
    }

    public void Add(string part, string name, bool right)
    {
        var key = $"{name} {part}";
        var (old, all) = _lines.GetValueOrDefault(key);
        _lines[key] = (old + (right ? 1 : 0), all + 1);
        if (part.StartsWith("padt", StringComparison.Ordinal))
        {
            key = $"{name} padt";
            (old, all) = _lines.GetValueOrDefault(key);
            _lines[key] = (old + (right ? 1 : 0), all + 1);
        }
    }

    public void Error(string what) => _errors[what] = _errors.GetValueOrDefault(what) + 1;

    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var (name, (right, all)) in _lines)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{name,-28} {100.0 * right / all,6:F2} ({all})");
        }

        foreach (var (what, count) in _errors.OrderByDescending(e => e.Value).ThenBy(e => e.Key, StringComparer.Ordinal).Take(25))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {count,5} {what}");
        }

        return text.ToString();
    }
}
