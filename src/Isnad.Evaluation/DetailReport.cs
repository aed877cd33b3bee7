using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Isnad.Evaluation;

/// <summary>Where codings are right and where they err.</summary>
/// <param name="Reports">Gold reports scored.</param>
/// <param name="Measure">The scheme's twelve lines, each with how far chance in the choice of reports goes.</param>
/// <param name="Types">A line a PLOVER type: word and type right.</param>
/// <param name="Facts">A line a fact that the scheme's measure does not ask (kind, country and sector of entities; background and people struck by events), over what was found.</param>
/// <param name="Confusions">Types taken for one another, the most frequent first.</param>
/// <param name="Reliability">How far the confidence of rows can be trusted; bands of a tenth that hold rows.</param>
/// <param name="Causes">How many errors of each kind.</param>
/// <param name="Errors">All errors, report by report.</param>
public sealed record DetailReport(
    int Reports,
    IReadOnlyList<ScoreInterval> Measure,
    IReadOnlyList<ScoreLine> Types,
    IReadOnlyList<ScoreLine> Facts,
    IReadOnlyList<Confusion> Confusions,
    IReadOnlyList<ReliabilityBand> Reliability,
    IReadOnlyDictionary<string, int> Causes,
    IReadOnlyList<CodingError> Errors)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
    };

    /// <summary>Tables, without the single errors and without a final line feed.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Reports} reports");
        foreach (var (name, f1, low, high) in Measure)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{name,-22} F1 {Tenths.Print(f1),5}  [{Tenths.Print(low)}, {Tenths.Print(high)}]");
        }

        foreach (var line in Types.Concat(Facts))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{line.Name,-10} P {Tenths.Print(line.Precision),5} R {Tenths.Print(line.Recall),5} ");
            text.Append(CultureInfo.InvariantCulture, $"F1 {Tenths.Print(line.F1),5}  ({line.Predicted} predicted, {line.Gold} gold)");
        }

        foreach (var (gold, predicted, count) in Confusions)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{count,4} {gold} > {predicted}");
        }

        foreach (var band in Reliability)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nconfidence {band.From:F1}-{band.To:F1}: {band.Rows} rows, mean {band.Confidence:F2}, type right {band.TypeRight:F2}, roles too {band.RolesRight:F2}");
        }

        foreach (var (cause, count) in Causes)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{count,4} {cause}");
        }

        return text.ToString();
    }

    /// <summary>The same with every error, as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);
}
