using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Training.Coding;

/// <summary>Which time is an event's.</summary>
internal sealed class DateTask(ChoiceSettings settings) : IChoiceTask
{
    public string Name => "date";

    public ChoiceSettings Settings => settings;

    public IReadOnlyList<string> Labels { get; } = ["weight"];

    public IEnumerable<ChoiceExample> Examples(CodedReport report)
    {
        var signs = new DateSigns(report.Scene);
        foreach (var draft in report.Drafts)
        {
            var gold = report.GoldOf[draft]?.Date?.TrimEnd('~', '?', '%');
            var candidates = signs.Of(draft);
            var right = candidates.Select(c => !string.IsNullOrEmpty(gold) && c.Time.Date!.Value.TrimEnd('~', '?', '%') == gold).ToArray();
            yield return new ChoiceExample(report.Index, [.. candidates.Select(c => c.Signs), signs.OfNone(draft)], [.. right, !right.Contains(true)]);
        }
    }

    public IReadOnlyList<Event> Apply(CodedReport report, IReadOnlyList<Event> events, IReadOnlyDictionary<string, ChoiceWeights> weights)
    {
        var chooser = new DateChooser(report.Scene, weights[Name]);
        return [.. events.Select((e, i) => e with { Date = chooser.Choose(report.Drafts[i])?.Time.Date })];
    }
}
