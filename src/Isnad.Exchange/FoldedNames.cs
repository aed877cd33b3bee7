using Isnad.Record;
using Isnad.Text;

namespace Isnad.Exchange;

/// <summary>Names that are found in any spelling (<see cref="Folding"/>), with للجندي for الجندي.</summary>
internal sealed class FoldedNames
{
    private readonly List<(string Form, string Pseudonym, bool AfterLam)> _forms;

    /// <summary>Folds names once for all texts.</summary>
    /// <param name="names">Names with what to show in their place; of two that fold to one form the first counts.</param>
    public FoldedNames(IEnumerable<(string Name, string Pseudonym)> names)
    {
        var forms = names.Select(n => (Form: Folding.Fold(n.Name), n.Pseudonym)).Where(n => n.Form.Length > 0).DistinctBy(n => n.Form, StringComparer.Ordinal).ToList();
        // After ل a name with the article loses its alef.
        var bare = forms.Where(n => n.Form.Length > 2 && n.Form.StartsWith("ال", StringComparison.Ordinal)).Select(n => ("ل" + n.Form[2..], n.Pseudonym, true));
        _forms = [.. forms.Select(n => (n.Form, n.Pseudonym, false)).Concat(bare).OrderByDescending(n => n.Item1.Length)];
    }

    /// <summary>Where the names stand in a text, in order, without overlaps: the longer name wins.</summary>
    public IReadOnlyList<(Span Span, string Pseudonym)> In(string text)
    {
        var folded = Folding.FoldWithMap(text);
        var found = new List<(Span Span, string Pseudonym)>();
        foreach (var (form, pseudonym, afterLam) in _forms)
        {
            foreach (var span in NameFinder.Standing(folded.Folded, form))
            {
                var original = folded.ToOriginal(span);
                if ((!afterLam || (span.Start > 0 && folded.Folded[span.Start - 1] == 'ل')) && !found.Any(other => other.Span.Overlaps(original)))
                {
                    found.Add((original, pseudonym));
                }
            }
        }

        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return found;
    }
}
