using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Training.Choices;

/// <summary>Whether an event took place.</summary>
internal sealed class StatusTask(ChoiceSettings settings, string lexicon) : IChoiceTask
{
    private readonly ModalityWords _words = ModalityWords.Load(lexicon);
    private readonly StatusWords _rules = StatusWords.Load(lexicon);

    public string Name => "status";

    public string File => StatusChooser.File;

    public string About => "What speaks for each status of an event";

    public ChoiceSettings Settings => settings;

    public IReadOnlyList<string> Labels { get; } = StatusChooser.Labels;

    public IEnumerable<ChoiceExample> Examples(CodedReport report)
    {
        var signs = Signs(report);
        foreach (var draft in report.Drafts)
        {
            if (report.GoldOf[draft] is { } gold)
            {
                var status = string.IsNullOrEmpty(gold.Status) ? "actual" : gold.Status;
                var own = signs.Of(draft);
                yield return new ChoiceExample(report.Index, [.. Labels.Select((_, label) => ((IReadOnlyList<string>)own, label))], [.. Labels.Select(label => label == status)]);
            }
        }
    }

    public IReadOnlyList<Event> Apply(CodedReport report, IReadOnlyList<Event> events, ChoiceWeights weights)
    {
        var chooser = new StatusChooser(Signs(report), weights);
        return [.. events.Select((e, i) => e with { Status = chooser.Choose(report.Drafts[i]) })];
    }

    private StatusSigns Signs(CodedReport report) => new(report.Scene, _words, new StatusRules(report.Scene.Discourse, _rules));
}
