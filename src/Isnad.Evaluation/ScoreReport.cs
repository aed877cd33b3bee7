using System.Globalization;
using System.Text;

namespace Isnad.Evaluation;

/// <summary>The figures of the coding scheme's scorer: twelve lines, from <c>entity</c> to <c>relation</c>.</summary>
/// <param name="Reports">Gold reports scored.</param>
/// <param name="WithoutPrediction">Those for which there was no prediction.</param>
/// <param name="Lines">The twelve lines in the scorer's order.</param>
public sealed record ScoreReport(int Reports, int WithoutPrediction, IReadOnlyList<ScoreLine> Lines)
{
    private const int NameWidth = 22;

    /// <summary>The line called <paramref name="name"/>, such as <c>who-did-what-to-whom</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no such line.</exception>
    public ScoreLine this[string name] => Lines.First(line => line.Name == name);

    /// <summary>The table that the scorer prints, without a final line feed.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Reports} reports, {WithoutPrediction} without a prediction");
        foreach (var line in Lines)
        {
            line.AppendText(text, NameWidth);
        }

        return text.ToString();
    }

    /// <summary>The JSON that the scorer prints with <c>--json</c>, without a final line feed.</summary>
    public string ToJson()
    {
        var json = new StringBuilder();
        json.Append(CultureInfo.InvariantCulture, $$"""{"reports": {{Reports}}, "without_prediction": {{WithoutPrediction}}""");
        foreach (var line in Lines)
        {
            line.AppendJson(json);
        }

        return json.Append('}').ToString();
    }
}
