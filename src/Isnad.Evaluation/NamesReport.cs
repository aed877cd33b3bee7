using System.Globalization;
using System.Text;

namespace Isnad.Evaluation;

/// <summary>How well names were found.</summary>
/// <param name="Scheme"><c>flat</c> (PERS, LOC, ORG, MISC) or <c>nested</c> (PERS, ORG, GPE, OCC, DATE and more).</param>
/// <param name="Sentences">Sentences of the file.</param>
/// <param name="Words">Words and marks of the file.</param>
/// <param name="Lines">A line for each type, and last <see cref="Overall"/>: all names of the scheme's main types together.</param>
public sealed record NamesReport(string Scheme, int Sentences, int Words, IReadOnlyList<ScoreLine> Lines)
{
    private const int NameWidth = 10;

    /// <summary>Name of the line over all main types.</summary>
    public const string Overall = "all";

    /// <summary>The line of a type, or of <see cref="Overall"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no such line.</exception>
    public ScoreLine this[string name] => Lines.First(line => line.Name == name);

    /// <summary>A table, without a final line feed.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Sentences} sentences, {Words} words, {Scheme} scheme");
        foreach (var line in Lines)
        {
            line.AppendText(text, NameWidth);
        }

        return text.ToString();
    }

    /// <summary>The same as JSON, without a final line feed.</summary>
    public string ToJson()
    {
        var json = new StringBuilder();
        json.Append(CultureInfo.InvariantCulture, $$"""{"scheme": "{{Scheme}}", "sentences": {{Sentences}}, "words": {{Words}}""");
        foreach (var line in Lines)
        {
            var name = System.Text.Json.JsonEncodedText.Encode(line.Name);
            json.Append(CultureInfo.InvariantCulture, $$""", "{{name}}": {"p": {{Tenths.Print(line.Precision)}}, "r": {{Tenths.Print(line.Recall)}}""");
            json.Append(CultureInfo.InvariantCulture, $$""", "f1": {{Tenths.Print(line.F1)}}, "gold": {{line.Gold}}, "predicted": {{line.Predicted}}}""");
        }

        return json.Append('}').ToString();
    }
}
