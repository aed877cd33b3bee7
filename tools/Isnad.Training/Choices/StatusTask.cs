using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Record;
using Isnad.Training.Coding;

namespace Isnad.Training.Choices;

/// <summary>Whether an event took place.</summary>
internal sealed class StatusTask(ChoiceSettings settings, string lexicon) : IChoiceTask
{
    private static readonly string[] Statuses = [.. Enum.GetNames<EventStatus>().Select(name => name.ToLowerInvariant())];
    private readonly ModalityWords _words = ModalityWords.Load(lexicon);

    /// <inheritdoc/>
    public string Name => "status";

    /// <inheritdoc/>
    public string About => "What speaks for each status of an event";

    /// <inheritdoc/>
    public ChoiceSettings Settings => settings;

    /// <inheritdoc/>
    public IEnumerable<ChoiceLesson> Lessons(CodedReport report, SignNumbers numbers)
    {
        var signs = new StatusSigns(report.Scene, _words);
        foreach (var (draft, gold) in report.Taught.Where(t => t.Gold is not null))
        {
            var status = string.IsNullOrEmpty(gold!.Status) ? Statuses[0] : gold.Status;
            yield return new ChoiceLesson([.. signs.OfEach(draft).Select(numbers.Of)], Array.ConvertAll(Statuses, s => s == status));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Event> Apply(CodedReport report, IReadOnlyList<Event> events, SignWeights weights)
    {
        var chooser = new StatusChooser(new StatusSigns(report.Scene, _words), weights);
        return [.. events.Select((e, i) => e with { Status = chooser.Choose(report.Drafts[i]) })];
    }
}
