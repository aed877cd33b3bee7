using Isnad.Record;

namespace Isnad.Store;

/// <summary>A decision that holds, with the number of its log entry and its author.</summary>
internal sealed record HeldDecision(long Entry, string Author, Decision Decision)
{
    /// <summary>The words of the first target.</summary>
    public Span Words => Decision.Targets[0].Span ?? default;

    /// <summary>Whether it is a verdict, which the next verdict replaces.</summary>
    public bool IsVerdict => Decision.Kind is DecisionKind.Accept or DecisionKind.Reject;
}
