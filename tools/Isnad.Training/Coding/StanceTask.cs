using Isnad.Coding.Choices;
using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Training.Coding;

/// <summary>What a source says of an event.</summary>
internal sealed class StanceTask(ChoiceSettings settings, SpeechBook book, ModalityWords words) : IChoiceTask
{
    public string Name => "stance";

    public ChoiceSettings Settings => settings;

    public IReadOnlyList<string> Labels { get; } = ClaimChooser.Labels;

    public IEnumerable<ChoiceExample> Examples(CodedReport report)
    {
        var (claims, stances) = (ClaimTask.Signs(report, book), Signs(report));
        foreach (var draft in report.Drafts)
        {
            foreach (var gold in report.GoldOf[draft]?.Claims ?? [])
            {
                var candidate = claims.Of(draft).Select(c => c.Candidate).Where(c => report.SameSource(gold.Source, c.Source.Entity))
                    .OrderBy(c => c.Tie).ThenByDescending(c => c.Act.First).FirstOrDefault();
                if (candidate is not null)
                {
                    var stance = gold.Stance?.Replace("-", "", StringComparison.Ordinal);
                    yield return new ChoiceExample(report.Index, IChoiceTask.Labelled(Labels, stances.Of(draft, candidate)), [.. Labels.Select(l => l.Equals(stance, StringComparison.OrdinalIgnoreCase))]);
                }
            }
        }
    }

    public IReadOnlyList<Event> Apply(CodedReport report, IReadOnlyList<Event> events, IReadOnlyDictionary<string, ChoiceWeights> weights)
    {
        var chooser = new ClaimChooser(ClaimTask.Signs(report, book), Signs(report), weights["claim"], weights[Name]);
        return [.. events.Select((e, i) => e with { Claims = [.. chooser.Choose(report.Drafts[i]).Select(c => new Claim { Source = c.Candidate.Source.Entity, Stance = c.Stance })] })];
    }

    private StanceSigns Signs(CodedReport report) => new(report.Scene, words, new StanceRules(report.Scene.Discourse, report.Scene.Entities));
}
