using System.Globalization;
using System.Text;

namespace Isnad.Evaluation;

/// <summary>How well the events that people found in single sentences were found.</summary>
/// <param name="Sentences">Sentences scored.</param>
/// <param name="Lines">Two lines a type: <c>ASSAULT yes/easy no</c>, <c>ASSAULT yes/all no</c> …; <see cref="ScoreLine.Gold"/> counts the sentences judged yes.</param>
public sealed record RecordsReport(int Sentences, IReadOnlyList<ScoreLine> Lines)
{
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
            text.Append(CultureInfo.InvariantCulture, $"\n{line.Name,-22} P {Tenths.Print(line.Precision),5} R {Tenths.Print(line.Recall),5} ");
            text.Append(CultureInfo.InvariantCulture, $"F1 {Tenths.Print(line.F1),5}  ({line.Predicted} predicted, {line.Gold} gold)");
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
            json.Append(CultureInfo.InvariantCulture, $$""", "{{line.Name}}": {"p": {{Tenths.Print(line.Precision)}}, "r": {{Tenths.Print(line.Recall)}}""");
            json.Append(CultureInfo.InvariantCulture, $$""", "f1": {{Tenths.Print(line.F1)}}, "gold": {{line.Gold}}, "predicted": {{line.Predicted}}}""");
        }

        return json.Append('}').ToString();
    }
}
