namespace Isnad.Evaluation;

/// <summary>One difference between a gold coding and a predicted one.</summary>
/// <param name="Report">The gold file's id.</param>
/// <param name="Cause">What kind of error: <c>missed</c>, <c>merged</c>, <c>no-event</c>, <c>told-again</c>, <c>type</c>, <c>mode</c>,
/// <c>actor</c>, <c>recipient</c>, <c>status</c>, <c>date</c>, <c>place</c>.</param>
/// <param name="Trigger">The word.</param>
/// <param name="Start">Offset of its first code point.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Gold">What the gold coding says of the part.</param>
/// <param name="Predicted">What was predicted.</param>
/// <param name="Why">What made it: the rule or model of the predicted part (<c>roles/2 0.52</c>, <c>choice:near</c>); <c>unknown-party</c> where whom the coders name
/// is no entity of the coding, <c>left-open</c> where nothing was told; null for predictions that tell no reasons.</param>
public sealed record CodingError(string Report, string Cause, string Trigger, int Start, int End, string Gold, string Predicted, string? Why = null);
