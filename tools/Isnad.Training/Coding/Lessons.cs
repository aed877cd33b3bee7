using Isnad.Coding;
using Isnad.Training.Networks;

namespace Isnad.Training.Coding;

/// <summary>What one report teaches.</summary>
/// <param name="Roles">Who fills the roles of events.</param>
/// <param name="Confidence">Which events are right.</param>
internal sealed record Lessons(IReadOnlyList<NetworkLesson> Roles, IReadOnlyList<ChoiceLesson> Confidence)
{
    /// <summary>The lessons of a report, as a coder by rules alone sees it.</summary>
    public static Lessons Of(GoldReport report, Coder rules, SignNumbers confidenceSigns)
    {
        var found = new FoundEvents(report.Report, report.Gold, rules.Scene(report.Report, report.Reading));
        return new Lessons([.. RoleLessons.Of(found).Select(lesson => lesson with { IsGold = !report.IsOurs })], new ConfidenceLessons(confidenceSigns).Of(found));
    }
}
