using Isnad.Coding;
using Isnad.Coding.Tellings;
using Isnad.Evaluation;
using Isnad.Exchange.Scheme;
using Isnad.Training.Coding;

namespace Isnad.Training.Points;

/// <summary>A gold report with all our tellings of its events, not yet joined.</summary>
internal sealed class ToldReport
{
    private readonly FoundEvents _found;
    private readonly EntityMatch _entities;

    public ToldReport(GoldReport report, Coder coder)
    {
        _found = new FoundEvents(report.Report, report.Gold, coder.Tellings(report.Report, report.Reading));
        _entities = new EntityMatch(report.Gold.Entities, _found.ToScheme().Entities);
    }

    /// <summary>How many events of the right type are found, and how many with the right actors and recipients too, once tellings are joined by these points.</summary>
    public (int Typed, int Whole, int Found, int Gold) Joined(MergeWeights weights)
    {
        var merged = new EventMerger(_found.Scene.Discourse, weights).Merge([.. _found.Scene.Drafts.Select(d => d.Copy())]);
        var scheme = _found.ToScheme(merged);
        var pairs = EventPairing.Of(_found.Gold, scheme, _entities).Pairs.Where(p => p.Gold.Event == p.Predicted.Event).ToList();
        return (pairs.Count, pairs.Count(IsWhole), scheme.Events.Count, _found.Gold.Events.Count);
    }

    private bool IsWhole((SchemeEvent Gold, SchemeEvent Predicted) pair) =>
        _entities.Compare(pair.Gold.Actor, pair.Predicted.Actor) is { Extra: 0, Missed: 0 } && _entities.Compare(pair.Gold.Recipient, pair.Predicted.Recipient) is { Extra: 0, Missed: 0 };
}
