using Isnad.Coding.Dates;
using Isnad.Coding.Events;
using Isnad.Coding.Frames;
using Isnad.Coding.Sites;
using Isnad.Exchange.Scheme;
using Isnad.Record;

namespace Isnad.Training.Choices;

/// <summary>Gold events that the frames do not find, as drafts with what rules tell of them: they teach when and where as well as the others do.</summary>
internal static class MissedEvents
{
    /// <summary>The drafts of the gold events of a report that none of ours is.</summary>
    public static IEnumerable<(EventDraft Draft, SchemeEvent Gold)> Of(CodedReport report)
    {
        var tokens = new TokenIndex(report.Report.Text);
        var found = report.GoldOf.Values.OfType<SchemeEvent>().ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var gold in report.Gold.Events.Where(e => !found.Contains(e)))
        {
            if (WordOf(report, tokens, new SchemeTrigger(gold.Trigger, gold.N, null, null)) is { } trigger && Enum.TryParse<EventType>(gold.Event, ignoreCase: true, out var type))
            {
                yield return (DraftOf(report, tokens, gold, trigger, type), gold);
            }
        }
    }

    private static EventDraft DraftOf(CodedReport report, TokenIndex tokens, SchemeEvent gold, int trigger, EventType type)
    {
        var frame = new Frame { Words = [report.Scene.Discourse.LemmaOf(trigger)], Verbal = false, Type = type, Mode = gold.Mode, Actor = SlotChoice.None, Recipient = SlotChoice.None };
        var draft = new EventDraft { Trigger = trigger, Frame = frame, Arguments = new Arguments(), Mode = gold.Mode };
        draft.Also.AddRange((gold.Also ?? []).Select(also => WordOf(report, tokens, also)).OfType<int>());
        draft.Actors.AddRange(Ours(report, gold.Actor));
        draft.Recipients.AddRange(Ours(report, gold.Recipient));
        new DateAssigner(report.Scene.Discourse, report.Scene.Times, report.Scene.Triggers).AssignLikely([draft]);
        new PlaceAssigner(report.Scene.Discourse, report.Scene.Triggers).AssignLikely([draft]);
        return draft;
    }

    private static int? WordOf(CodedReport report, TokenIndex tokens, SchemeTrigger trigger)
    {
        if (tokens.IndexOf(trigger.Word, trigger.N) is not { } token)
        {
            return null;
        }

        var words = report.Scene.Discourse.Words;
        var at = Enumerable.Range(0, words.Count).FirstOrDefault(word => words[word].Span.Overlaps(tokens.Tokens[token]), -1);
        return at < 0 ? null : at;
    }

    private static IEnumerable<string> Ours(CodedReport report, IReadOnlyList<string>? gold) =>
        (gold ?? []).Select(id => report.Scene.Roles.Entities.Keys.FirstOrDefault(our => report.Entities.GoldOf(our).Contains(id))).OfType<string>().Distinct();
}
