using Isnad.Coding.Choices;
using Isnad.Coding.Statuses;
using Isnad.Exchange.Scheme;
using Isnad.Record;
using Isnad.Training.Networks;

namespace Isnad.Training.Choices;

/// <summary>Whether an event took place.</summary>
internal sealed class StatusTask(NetworkSettings settings, string lexicon) : IChoiceTask
{
    private static readonly string[] Statuses = [.. Enum.GetNames<EventStatus>().Select(name => name.ToLowerInvariant())];
    private readonly ModalityWords _words = ModalityWords.Load(lexicon);

    /// <inheritdoc/>
    public string Name => "statuses";

    /// <inheritdoc/>
    public NetworkSettings Settings => settings;

    /// <inheritdoc/>
    public int Outcomes => Statuses.Length;

    /// <summary>The outcome that a gold event has; -1 where its status is none of ours.</summary>
    public static int OutcomeOf(SchemeEvent gold) => Array.IndexOf(Statuses, string.IsNullOrEmpty(gold.Status) ? Statuses[0] : gold.Status);

    /// <inheritdoc/>
    public IEnumerable<NetworkLesson> Lessons(CodedReport report)
    {
        var signs = new StatusSigns(report.Scene, _words);
        foreach (var (draft, gold) in report.Taught)
        {
            if (gold is not null && OutcomeOf(gold) is >= 0 and var status)
            {
                yield return new NetworkLesson([SignNetwork.Hashes(signs.Of(draft))], [status]);
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Event> Apply(CodedReport report, IReadOnlyList<Event> events, SignNetwork network)
    {
        var chooser = new StatusChooser(new StatusSigns(report.Scene, _words), network);
        return [.. events.Select((e, i) => e with { Status = chooser.Choose(report.Drafts[i]) })];
    }
}
