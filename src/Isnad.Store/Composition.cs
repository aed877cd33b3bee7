using System.Globalization;
using Isnad.Record;

namespace Isnad.Store;

/// <summary>Joins the newest coding of a report with what people decided about its events.</summary>
/// <remarks>
/// The result is a function of the newest coding and of the decisions that hold, so that undoing restores what was before.
/// An event about which somebody decided stays as that person saw it, whatever newer codings say of the same words: it is
/// taken from the coding that the decision names. Remarks hold nothing fast. Of two events at the same words only one
/// stands here; the coder's is kept in its coding.
/// </remarks>
internal sealed class Composition
{
    private readonly ReportCoding _newest;
    private readonly Func<long, ReportCoding> _codingOf;
    private readonly Cast _cast;
    private readonly List<Event> _events;
    private readonly Dictionary<string, EventReview> _reviews = new(StringComparer.Ordinal);

    private Composition(ReportCoding newest, Func<long, ReportCoding> codingOf)
    {
        _newest = newest;
        _codingOf = codingOf;
        _cast = new Cast(newest.Entities);
        _events = [.. newest.Events];
    }

    /// <summary>The joined coding.</summary>
    /// <param name="newest">The newest coding of the report's text; an empty one where there is none.</param>
    /// <param name="decisions">The decisions that hold about its events and entities, in the order of the log.</param>
    /// <param name="codingOf">The coding of a log entry.</param>
    public static ReviewedCoding Of(ReportCoding newest, IReadOnlyList<HeldDecision> decisions, Func<long, ReportCoding> codingOf)
    {
        var composition = new Composition(newest, codingOf);
        foreach (var about in decisions.Where(d => d.Decision.Targets[0].Kind == TargetKind.Event).GroupBy(d => d.Words).OrderBy(g => g.Key))
        {
            composition.Take(about.Key, [.. about]);
        }

        foreach (var decision in decisions.Where(d => d.Decision is { Kind: DecisionKind.Correct } c && c.Targets[0].Kind == TargetKind.Entity))
        {
            composition._cast.Correct(decision.Words, decision.Decision.Correction!);
        }

        return new ReviewedCoding(
            newest with { Entities = composition._cast.Entities, Events = [.. composition._events.OrderBy(e => e.Trigger)] },
            composition._reviews);
    }

    private void Take(Span trigger, IReadOnlyList<HeldDecision> decisions)
    {
        var found = _events.FindIndex(e => e.Trigger == trigger);
        var binding = decisions.Where(d => d.Decision.Kind != DecisionKind.Comment).ToList();
        if (binding.Count == 0)
        {
            if (found >= 0)
            {
                _reviews[_events[found].Id] = EventReview.Open with { Entries = [.. decisions.Select(d => d.Entry)] };
            }

            return;
        }

        var added = binding.FindLast(d => d.Decision.Kind == DecisionKind.Add);
        var (e, entityOf) = Base(trigger, binding, added);
        if (e is null)
        {
            return;
        }

        var id = added is null && found >= 0 ? _events[found].Id : string.Create(CultureInfo.InvariantCulture, $"H{(added ?? binding[0]).Entry}");
        var decided = _cast.Adopt(e, entityOf) with { Id = id };
        var corrections = binding.Where(d => d.Decision.Kind == DecisionKind.Correct).ToList();
        foreach (var correction in corrections)
        {
            decided = FieldValues.Corrected(decided, correction.Decision.Correction!, _cast);
        }

        if (found >= 0)
        {
            _events.RemoveAt(found);
        }

        _events.Add(decided with { Reasons = Reasons(decided, corrections, added) });
        _reviews[id] = Review(decisions, binding, added, [.. corrections
            .GroupBy(d => d.Decision.Correction!.Field)
            .OrderBy(g => g.Key)
            .Select(g => new FieldReview(g.Key, FieldValues.Of(e, g.Key, entityOf), g.Last().Decision.Correction!.Value, g.Last().Author, g.Last().Entry))]);
    }

    /// <summary>The row that was decided about, with the entities that its ids mean.</summary>
    private (Event? Event, Func<string?, Entity?> EntityOf) Base(Span trigger, List<HeldDecision> binding, HeldDecision? added)
    {
        if (added is not null)
        {
            var told = added.Decision.Added!;
            return (
                told.Event with { Trigger = trigger, Confidence = 1, Reasons = [] },
                id => told.Entities.FirstOrDefault(entity => entity.Id == id));
        }

        var coding = binding.FindLast(d => d.Decision.Coding is not null) is { } last ? _codingOf(last.Decision.Coding!.Value) : _newest;
        return (coding.Events.FirstOrDefault(e => e.Trigger == trigger), coding.EntityOf);
    }

    private static List<Reason> Reasons(Event e, List<HeldDecision> corrections, HeldDecision? added)
    {
        static string Rule(HeldDecision d) => string.Create(CultureInfo.InvariantCulture, $"decision:{d.Entry}");
        IEnumerable<Reason> first = added is null ? e.Reasons : [new Reason("type", Rule(added), e.Trigger)];
        return [.. first, .. corrections.Select(d => new Reason(Part(d.Decision.Correction!.Field), Rule(d)))];
    }

    /// <summary>The part of an explanation that a field belongs to.</summary>
    private static string Part(DecisionField field) => field switch
    {
        DecisionField.Actors => "actor",
        DecisionField.Recipients => "recipient",
        DecisionField.Claims => "claim",
        DecisionField.Dead or DecisionField.Injured or DecisionField.Arrested or DecisionField.Present => "size",
        _ => JsonName.Of(field),
    };

    private static EventReview Review(IReadOnlyList<HeldDecision> all, List<HeldDecision> binding, HeldDecision? added, IReadOnlyList<FieldReview> corrections)
    {
        var verdicts = binding.Where(d => d.IsVerdict).ToList();
        var state = verdicts.LastOrDefault()?.Decision.Kind switch
        {
            DecisionKind.Reject => ReviewState.Rejected,
            DecisionKind.Accept => ReviewState.Accepted,
            _ => added is not null ? ReviewState.Added : ReviewState.Corrected,
        };
        return new EventReview
        {
            State = state,
            Author = (verdicts.LastOrDefault() ?? added ?? binding[^1]).Author,
            Disputed = verdicts.GroupBy(d => d.Author, StringComparer.Ordinal).Select(g => g.Last().Decision.Kind).Distinct().Count() > 1,
            Corrections = corrections,
            Entries = [.. all.Select(d => d.Entry)],
        };
    }
}
