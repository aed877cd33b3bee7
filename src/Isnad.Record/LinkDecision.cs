namespace Isnad.Record;

/// <summary>What a person decided about links: some things are one, or some are none with others.</summary>
/// <param name="Entry">Number of the log entry.</param>
/// <param name="Of">Events or entities.</param>
/// <param name="Members">Addresses in the newest codings of things that are one with each other: <c>REPORT#V1</c> or <c>REPORT#E1</c>.</param>
/// <param name="Apart">Addresses of things with which none of the members is one; empty for a merger.</param>
public sealed record LinkDecision(long Entry, TargetKind Of, IReadOnlyList<string> Members, IReadOnlyList<string> Apart);
