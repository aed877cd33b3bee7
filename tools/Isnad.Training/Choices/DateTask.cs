using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Training.Choices;

/// <summary>Which time is an event's.</summary>
internal sealed class DateTask(ChoiceSettings settings) : IChoiceTask
{
    public string Name => "date";

    public string File => DateChooser.File;

    public string About => "What speaks for and against a time of the report being the time of an event";

    public ChoiceSettings Settings => settings;

    public IReadOnlyList<string> Labels { get; } = [ChoiceWeights.Single];

    public IEnumerable<ChoiceExample> Examples(CodedReport report)
    {
        var signs = new DateSigns(report.Scene);
        foreach (var draft in report.Drafts)
        {
            var gold = report.GoldOf[draft]?.Date?.TrimEnd('~', '?', '%');
            var candidates = signs.Of(draft);
            var right = candidates.Select(c => !string.IsNullOrEmpty(gold) && c.Time.Date!.Value.TrimEnd('~', '?', '%') == gold).ToArray();
            yield return new ChoiceExample(report.Index, [.. candidates.Select(c => c.Signs).Append(signs.OfNone(draft)).Select(s => ((IReadOnlyList<string>)s, 0))], [.. right, !right.Contains(true)]);
        }
    }

    public IReadOnlyList<Event> Apply(CodedReport report, IReadOnlyList<Event> events, ChoiceWeights weights)
    {
        var chooser = new DateChooser(report.Scene, weights);
        return [.. events.Select((e, i) => e with { Date = chooser.Choose(report.Drafts[i])?.Time.Date })];
    }
}
