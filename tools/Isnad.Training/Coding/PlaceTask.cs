using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Training.Coding;

/// <summary>Where an event took place.</summary>
internal sealed class PlaceTask(ChoiceSettings settings) : IChoiceTask
{
    public string Name => "place";

    public ChoiceSettings Settings => settings;

    public IReadOnlyList<string> Labels { get; } = ["weight"];

    public IEnumerable<ChoiceExample> Examples(CodedReport report)
    {
        var signs = new PlaceSigns(report.Scene);
        foreach (var draft in report.Drafts)
        {
            var gold = report.GoldOf[draft]?.Place;
            var candidates = signs.Of(draft);
            var right = candidates.Select(c => gold is not null && report.Entities.GoldOf(report.Scene.Discourse.EntityOf(c.Place)).Contains(gold)).ToArray();
            yield return new ChoiceExample(report.Index, [.. candidates.Select(c => c.Signs), signs.OfNone(draft)], [.. right, !right.Contains(true)]);
        }
    }

    public IReadOnlyList<Event> Apply(CodedReport report, IReadOnlyList<Event> events, IReadOnlyDictionary<string, ChoiceWeights> weights)
    {
        var chooser = new PlaceChooser(report.Scene, weights[Name]);
        return [.. events.Select((e, i) => e with { Place = chooser.Choose(report.Drafts[i]) is { } chosen ? report.Scene.Discourse.EntityOf(chosen.Place) : null })];
    }
}
