using Isnad.Coding.Events;

namespace Isnad.Coding.Tellings;

/// <summary>A telling as numbers, of which signs are put together.</summary>
/// <param name="Draft">The telling.</param>
/// <param name="Form">Part of speech and how definite it is.</param>
/// <param name="Key">The verb or noun that it comes from.</param>
/// <param name="Vector">Its word vector; all zero for none.</param>
/// <param name="Cluster">Place of its word in the table of vectors; -1 for none.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Likely">How likely its word means an event of the type, in tenths.</param>
/// <param name="Time">Tense, future and negation.</param>
/// <param name="Company">Lemmas that stand beside it.</param>
/// <param name="Near">Entities told near it.</param>
/// <param name="Topic">Mean of the vectors of its company.</param>
internal sealed record ToldWord(
    EventDraft Draft, uint Form, string Key, float[] Vector, int Cluster, int Sentence, uint Likely, uint Time, IReadOnlySet<string> Company, IReadOnlySet<string> Near, float[] Topic);
