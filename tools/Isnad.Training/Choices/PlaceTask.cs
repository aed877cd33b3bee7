using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Training.Choices;

/// <summary>Where an event took place.</summary>
internal sealed class PlaceTask(ChoiceSettings settings) : IChoiceTask
{
    public string Name => "place";

    public string File => PlaceChooser.File;

    public string About => "What speaks for and against a place of the report being where an event took place";

    public ChoiceSettings Settings => settings;

    public IReadOnlyList<string> Labels { get; } = [ChoiceWeights.Single];

    public IEnumerable<ChoiceExample> Examples(CodedReport report)
    {
        var signs = new PlaceSigns(report.Scene);
        foreach (var draft in report.Drafts)
        {
            var gold = report.GoldOf[draft]?.Place;
            var candidates = signs.Of(draft);
            var right = candidates.Select(c => gold is not null && report.Entities.GoldOf(report.Scene.Discourse.EntityOf(c.Place)).Contains(gold)).ToArray();
            yield return new ChoiceExample(report.Index, [.. candidates.Select(c => c.Signs).Append(signs.OfNone(draft)).Select(s => ((IReadOnlyList<string>)s, 0))], [.. right, !right.Contains(true)]);
        }
    }

    public IReadOnlyList<Event> Apply(CodedReport report, IReadOnlyList<Event> events, ChoiceWeights weights)
    {
        var chooser = new PlaceChooser(report.Scene, weights);
        return [.. events.Select((e, i) => e with { Place = chooser.Choose(report.Drafts[i]) is { } chosen ? report.Scene.Discourse.EntityOf(chosen.Place) : null })];
    }
}
