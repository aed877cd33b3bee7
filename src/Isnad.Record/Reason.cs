namespace Isnad.Record;

/// <summary>One step of an explanation: which part of a row, made by which rule, from which words.</summary>
/// <param name="Part">The part explained: <c>type</c>, <c>mode</c>, <c>actor</c>, <c>date</c>, <c>status</c>, <c>claim</c> …</param>
/// <param name="Rule">The rule, frame or model that made it, such as <c>frame:اعتقل</c>.</param>
/// <param name="Evidence">The words it rests on; null where there are none.</param>
public sealed record Reason(string Part, string Rule, Span? Evidence = null);
