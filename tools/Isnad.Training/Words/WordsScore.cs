using System.Globalization;
using System.Text;
using Isnad.Language.Learned;
using Isnad.Text;

namespace Isnad.Training.Words;

/// <summary>Counts what a cross-validation got right, by part of the corpus, and the commonest errors on PADT.</summary>
internal sealed class WordsScore
{
    private readonly SortedDictionary<string, (int Right, int All)> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _errors = new(StringComparer.Ordinal);

    /// <summary>Scores one sentence.</summary>
    public void Add(TreebankItem item, WordsModel model)
    {
        AddTags(item, model);
        AddCuts(item.Part, SegmentSample.Of(item.Sentence), model.Segmenter);
    }

    /// <summary>The figures in percent with the number of cases, then the commonest errors.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var (name, (right, all)) in _lines)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{name,-28} {100.0 * right / all,6:F2} ({all})");
        }

        foreach (var (what, count) in _errors.OrderByDescending(e => e.Value).ThenBy(e => e.Key, StringComparer.Ordinal).Take(60))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {count,5} {what}");
        }

        return text.ToString();
    }

    private void AddTags(TreebankItem item, WordsModel model)
    {
        var tagged = model.Tag(item.Sentence, item.Convention);
        for (var i = 0; i < tagged.Count; i++)
        {
            var (gold, guess) = (item.Sentence.Words[i], tagged[i]);
            var lemma = Folding.Fold(gold.Lemma);
            Add(item.Part, "upos", gold.Upos == guess.Upos);
            Add(item.Part, "lemma", lemma == guess.Lemma);
            if (item.Part != "pud" && gold.Upos != guess.Upos)
            {
                Error($"upos {gold.Upos} as {guess.Upos}");
                Error($"upos {guess.Folded}: {gold.Upos} as {guess.Upos}");
            }

            if (item.Part != "pud" && lemma != guess.Lemma)
            {
                Error($"lemma of {guess.Folded}: {guess.Lemma} for {lemma}");
            }

            foreach (var (name, _) in Tagset.Features)
            {
                Add(item.Part, "feature " + name, (gold.Feature(name) ?? "") == (Value(guess, name) ?? ""));
            }
        }
    }

    private static string? Value(TaggedSegment segment, string name) =>
        segment.Features.Split('|').FirstOrDefault(f => f.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];

    private void AddCuts(string part, SegmentSample sample, WordSegmenter segmenter)
    {
        var chosen = segmenter.Cut(sample.Words);
        for (var i = 0; i < chosen.Length; i++)
        {
            if (!sample.Words[i].Any(char.IsLetter) || sample.Right[i] == -2)
            {
                continue;
            }

            var right = sample.Right[i] >= 0 && chosen[i].Pieces.SequenceEqual(sample.Cuts[i][sample.Right[i]].Pieces);
            Add(part, "segmentation", right);
            if (!right && part != "pud")
            {
                Error($"cut {string.Join('+', chosen[i].Pieces)} for {(sample.Right[i] < 0 ? "none: " + sample.Words[i] : string.Join('+', sample.Cuts[i][sample.Right[i]].Pieces))}");
            }
        }
    }

    private void Add(string part, string name, bool right)
    {
        Count($"{name} {part}");
        if (part.StartsWith("padt", StringComparison.Ordinal))
        {
            Count($"{name} padt");
        }

        void Count(string key)
        {
            var (old, all) = _lines.GetValueOrDefault(key);
            _lines[key] = (old + (right ? 1 : 0), all + 1);
        }
    }

    private void Error(string what) => _errors[what] = _errors.GetValueOrDefault(what) + 1;
}
