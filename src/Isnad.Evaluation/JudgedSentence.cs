using Isnad.Record;

namespace Isnad.Evaluation;

/// <summary>A sentence of which people judged whether it reports an event of a type.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Type">The type asked for.</param>
/// <param name="Judgement">What they said.</param>
/// <param name="Text">The sentence.</param>
public sealed record JudgedSentence(string Id, EventType Type, Judgement Judgement, string Text);
