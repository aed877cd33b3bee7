namespace Isnad.Record;

/// <summary>A coding with what people decided: corrected values stand in it, added events too, rejected ones are marked.</summary>
/// <param name="Coding">All events, the rejected among them. An event that stands by a person's word alone has an id such as
/// <c>H31</c>, after the log entry.</param>
/// <param name="Reviews">What was decided, by event id; events that nobody decided about are left out.</param>
public sealed record ReviewedCoding(ReportCoding Coding, IReadOnlyDictionary<string, EventReview> Reviews)
{
    /// <summary>What was decided about an event.</summary>
    public EventReview Of(string eventId) => Reviews.GetValueOrDefault(eventId) ?? EventReview.Open;

    /// <summary>The coding without what was rejected.</summary>
    public ReportCoding Standing() => Reviews.Values.Any(review => review.State == ReviewState.Rejected)
        ? Coding with { Events = [.. Coding.Events.Where(e => Of(e.Id).State != ReviewState.Rejected)] }
        : Coding;
}
