using Isnad.Coding.Choices;
using Isnad.Coding.Claims;
using Isnad.Record;

namespace Isnad.Training.Coding;

/// <summary>Who vouches for an event.</summary>
internal sealed class ClaimTask(ChoiceSettings settings, SpeechBook book) : IChoiceTask
{
    public string Name => "claim";

    public ChoiceSettings Settings => settings;

    public IReadOnlyList<string> Labels { get; } = ["weight"];

    public IEnumerable<ChoiceExample> Examples(CodedReport report)
    {
        var signs = Signs(report, book);
        foreach (var draft in report.Drafts)
        {
            var gold = report.GoldOf[draft]?.Claims ?? [];
            var candidates = signs.Of(draft);
            var right = candidates.Select(c => gold.Any(g => report.SameSource(g.Source, c.Candidate.Source.Entity))).ToArray();
            yield return new ChoiceExample(report.Index, [.. candidates.Select(c => c.Signs), signs.OfNone(draft)], [.. right, !right.Contains(true)]);
        }
    }

    /// <summary>Claims are chosen together with their stances, by <see cref="StanceTask"/>.</summary>
    public IReadOnlyList<Event> Apply(CodedReport report, IReadOnlyList<Event> events, IReadOnlyDictionary<string, ChoiceWeights> weights) => events;

    public static ClaimSigns Signs(CodedReport report, SpeechBook book) =>
        new(report.Scene, book, new StanceRules(report.Scene.Discourse, report.Scene.Entities));
}
