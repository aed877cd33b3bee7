using System.Globalization;
using System.Text;

namespace Isnad.Evaluation;

/// <summary>How well the events that people found in single sentences were found.</summary>
/// <param name="Sentences">Sentences scored.</param>
/// <param name="Lines">Two lines a type: <c>ASSAULT yes/easy no</c>, <c>ASSAULT yes/all no</c> …; <see cref="ScoreLine.Gold"/> counts the sentences judged yes.</param>
public sealed record RecordsReport(int Sentences, IReadOnlyList<ScoreLine> Lines)
{
    private const int NameWidth = 22;

    /// <summary>The line called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no such line.</exception>
    public ScoreLine this[string name] => Lines.First(line => line.Name == name);

    /// <summary>A table, without a final line feed.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Sentences} sentences");
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
        json.Append(CultureInfo.InvariantCulture, $$"""{"sentences": {{Sentences}}""");
        foreach (var line in Lines)
        {
            line.AppendJson(json);
        }

        return json.Append('}').ToString();
    }
}
