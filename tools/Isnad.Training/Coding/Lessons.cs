using Isnad.Coding;
using Isnad.Training.Networks;

namespace Isnad.Training.Coding;

/// <summary>What one report teaches.</summary>
/// <param name="Roles">Who fills the roles of events.</param>
/// <param name="Confidence">Which events are right.</param>
internal sealed record Lessons(IReadOnlyList<NetworkLesson> Roles, IReadOnlyList<ChoiceLesson> Confidence)
{
    /// <summary>The lessons of a report, as a coder by rules alone sees it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rules">The coder.</param>
    /// <param name="confidenceSigns">Numbers of the signs of how sure an event is; null where the report is not to teach that.</param>
    public static Lessons Of(GoldReport report, Coder rules, SignNumbers? confidenceSigns)
    {
        var found = new FoundEvents(report.Report, report.Gold, rules.Scene(report.Report, report.Reading));
        return new Lessons(
            [.. RoleLessons.Of(found).Select(lesson => lesson with { IsGold = !report.IsOurs })],
            confidenceSigns is null ? [] : new ConfidenceLessons(confidenceSigns).Of(found, report.IsOurs));
    }
}
