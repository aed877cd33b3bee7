using Isnad.Coding.Contexts;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Choices;

/// <summary>One fact of events, their time or their place: which candidates of the report there are for it, and what speaks for each.</summary>
/// <typeparam name="T">What a candidate is.</typeparam>
internal interface IFact<T>
    where T : class
{
    /// <summary>The part of an event that it is, for reasons: <c>date</c>.</summary>
    string Part { get; }

    /// <summary>The candidates, each with its signs, of which the first tells how it stands to the event: <c>near</c> in its own sentence.</summary>
    IReadOnlyList<(T Candidate, List<string> Signs)> Of(EventDraft draft);

    /// <summary>Signs that the event has none.</summary>
    List<string> OfNone(EventDraft draft);

    /// <summary>How likely a candidate of another sentence must be for an event, where that is more than for one beside it.</summary>
    double LeastElsewhere(EventDraft draft, T candidate);

    /// <summary>The same choice for the context model.</summary>
    ContextTask Task { get; }

    /// <summary>The word of a candidate.</summary>
    int WordOf(T candidate);

    /// <summary>What the context model thinks; null where there is none.</summary>
    ContextOpinions? Opinions { get; }

    /// <summary>What a candidate stands for; several may stand for the same.</summary>
    string ValueOf(T candidate);

    /// <summary>Its words.</summary>
    Span SpanOf(T candidate);

    /// <summary>What the event has; null for none.</summary>
    string? ValueOf(EventDraft draft);

    /// <summary>Gives the event a candidate, or none.</summary>
    void Give(EventDraft draft, T? candidate);
}
