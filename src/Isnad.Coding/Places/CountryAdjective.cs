using Isnad.Record;

namespace Isnad.Coding.Places;

/// <summary>A nationality adjective or noun of the report: الفرنسي، القوات العراقية، الأتراك.</summary>
/// <param name="Span">Its words, without attached particles, with the article.</param>
/// <param name="Sentence">Index of its sentence in the reading.</param>
/// <param name="First">Index of its first token in the sentence.</param>
/// <param name="Last">Index of its last token in the sentence.</param>
/// <param name="Country">The state.</param>
/// <param name="People">It can only mean people (سوريون, أتراك), not a thing's nationality.</param>
/// <param name="Definite">It carries the article.</param>
/// <param name="Score">How sure, 0 to 1; lower where the word has other meanings (مالي).</param>
public sealed record CountryAdjective(
    Span Span, int Sentence, int First, int Last, CountryEntry Country, bool People, bool Definite, double Score);
