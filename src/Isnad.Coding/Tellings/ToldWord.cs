using Isnad.Coding.Events;

namespace Isnad.Coding.Tellings;

/// <summary>A telling as numbers, of which signs are put together.</summary>
/// <param name="Draft">The telling.</param>
/// <param name="Form">Part of speech and how definite it is.</param>
/// <param name="Key">The verb or noun that it comes from.</param>
/// <param name="Vector">Its word vector; all zero for none.</param>
/// <param name="Place">Place of its word in the table of vectors; -1 for none.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Likely">How likely its word means an event of the type, in tenths and one more; 0 where frames alone decided.</param>
/// <param name="Time">Its aspect, with the particle before it.</param>
/// <param name="Company">Lemmas of the nouns and adjectives that stand beside it.</param>
/// <param name="Near">Entities told near it.</param>
/// <param name="Topic">Mean of the vectors of the nouns, verbs and adjectives near it, of length 1.</param>
internal sealed record ToldWord(
    EventDraft Draft, uint Form, string Key, float[] Vector, int Place, int Sentence, uint Likely, uint Time, IReadOnlySet<string> Company, IReadOnlySet<string> Near, float[] Topic);
