using System.Globalization;
using System.Text;
using System.Text.Json;
using Isnad.Language.Learned.Treebanks;

namespace Isnad.Evaluation;

/// <summary>How well a treebank file was read.</summary>
/// <param name="Convention">Whose guidelines the file follows.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Words">Its written words with letters or digits.</param>
/// <param name="Unanalysed">Words that the treebank itself left unanalysed, once for each piece; their segmentation is not scored.</param>
/// <param name="Lines">The figures.</param>
public sealed record LanguageReport(TreebankConvention Convention, int Sentences, int Words, int Unanalysed, IReadOnlyList<LanguageLine> Lines)
{
    /// <summary>The line called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no such line.</exception>
    public LanguageLine this[string name] => Lines.First(line => line.Name == name);

    /// <summary>A table, without a final line feed.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Convention.ToString().ToUpperInvariant()} conventions, {Sentences} sentences, {Words} written words, {Unanalysed} of them left unanalysed by the treebank");
        foreach (var line in Lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{line.Name,-26} {line.Percent,6:F2}  ({line.Right} right, {line.Gold} gold, {line.Predicted} predicted)");
        }

        return text.ToString();
    }

    /// <summary>The same as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(new
    {
        convention = Convention.ToString().ToLowerInvariant(),
        sentences = Sentences,
        words = Words,
        unanalysed = Unanalysed,
        lines = Lines.Select(l => new { name = l.Name, percent = Math.Round(l.Percent, 2), right = l.Right, gold = l.Gold, predicted = l.Predicted }),
    });
}
