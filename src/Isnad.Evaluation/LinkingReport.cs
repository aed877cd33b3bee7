using System.Globalization;

namespace Isnad.Evaluation;

/// <summary>How well events of different reports were linked.</summary>
/// <param name="Mentions">Hand-checked tellings.</param>
/// <param name="Answered">Those at which a linked event has a mention.</param>
/// <param name="Precision">B-cubed precision in hundredths, to a tenth.</param>
/// <param name="Recall">B-cubed recall.</param>
/// <param name="F1">B-cubed F1.</param>
/// <param name="NearMissesApart">Near misses kept apart, in hundredths; null where there are none.</param>
/// <param name="NearMisses">Near misses in which anything was linked.</param>
/// <param name="TollsRight">Ranges of dead or injured that are right, in hundredths; null where there are none.</param>
/// <param name="Tolls">Ranges asked for.</param>
public sealed record LinkingReport(
    int Mentions,
    int Answered,
    double Precision,
    double Recall,
    double F1,
    double? NearMissesApart,
    int NearMisses,
    double? TollsRight,
    int Tolls)
{
    /// <summary>A line a figure, without a final line feed.</summary>
    public string ToText() => string.Join('\n', Lines().Select(l => $"{l.Name}: {l.Value ?? "None"}"));

    /// <summary>The same as JSON.</summary>
    public string ToJson() => "{" + string.Join(", ", Lines().Select(l => $"\"{l.Name}\": {l.Value ?? "null"}")) + "}";

    private IEnumerable<(string Name, string? Value)> Lines() =>
    [
        ("mentions", Whole(Mentions)),
        ("answered", Whole(Answered)),
        ("b3_p", Tenths.Print(Precision)),
        ("b3_r", Tenths.Print(Recall)),
        ("b3_f1", Tenths.Print(F1)),
        ("near_misses_apart", NearMissesApart is { } apart ? Tenths.Print(apart) : null),
        ("near_misses", Whole(NearMisses)),
        ("toll_ranges_right", TollsRight is { } right ? Tenths.Print(right) : null),
        ("toll_ranges", Whole(Tolls)),
    ];

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
