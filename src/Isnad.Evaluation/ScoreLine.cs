using System.Globalization;
using System.Text;

namespace Isnad.Evaluation;

/// <summary>One line of a score, micro-averaged over all reports.</summary>
/// <param name="Name">What is scored, such as <c>event+type</c>.</param>
/// <param name="Precision">Percent of the predicted ones that are right, rounded to tenths.</param>
/// <param name="Recall">Percent of the gold ones that were found, rounded to tenths.</param>
/// <param name="F1">Harmonic mean of both in percent, rounded to tenths.</param>
/// <param name="Gold">How many the gold files hold.</param>
/// <param name="Predicted">How many were predicted.</param>
public sealed record ScoreLine(string Name, double Precision, double Recall, double F1, int Gold, int Predicted)
{
    /// <summary>Adds a line feed and the line of a table.</summary>
    /// <param name="text">The table so far.</param>
    /// <param name="width">How wide the column of names is.</param>
    internal void AppendText(StringBuilder text, int width)
    {
        text.Append('\n').Append(Name.PadRight(width));
        text.Append(CultureInfo.InvariantCulture, $" P {Tenths.Print(Precision),5} R {Tenths.Print(Recall),5} ");
        text.Append(CultureInfo.InvariantCulture, $"F1 {Tenths.Print(F1),5}  ({Predicted} predicted, {Gold} gold)");
    }

    /// <summary>Adds a comma and the line as a member of a JSON object.</summary>
    internal void AppendJson(StringBuilder json)
    {
        json.Append(CultureInfo.InvariantCulture, $$""", "{{Name}}": {"p": {{Tenths.Print(Precision)}}, "r": {{Tenths.Print(Recall)}}""");
        json.Append(CultureInfo.InvariantCulture, $$""", "f1": {{Tenths.Print(F1)}}, "gold": {{Gold}}, "predicted": {{Predicted}}}""");
    }
}
