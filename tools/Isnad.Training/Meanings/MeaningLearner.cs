using Isnad.Coding.Meanings;
using Isnad.Language.Learned;
using Isnad.Record;

namespace Isnad.Training.Meanings;

/// <summary>Learns a <see cref="MeaningModel"/>.</summary>
/// <param name="learner">How.</param>
internal sealed class MeaningLearner(HashedLearner learner)
{
    /// <summary>Binary logarithm of the rows that are learned and, of these, kept.</summary>
    private static readonly (int Learned, int Kept) MeaningBits = (22, 18);
    private static readonly (int Learned, int Kept) ModeBits = (20, 16);

    /// <summary>Learns from lessons.</summary>
    public MeaningModel Learn(IReadOnlyList<MeaningLessons> lessons, (EventType Type, string? Mode)[] modes, WordVectors vectors) => new(
        Table([.. lessons.SelectMany(l => l.Words)], MeaningBits, Meaning.Count),
        Table([.. lessons.SelectMany(l => l.Modes)], ModeBits, modes.Length),
        modes,
        vectors);

    private SignTable Table(HashedLesson[] lessons, (int Learned, int Kept) bits, int outcomes) =>
        SignTable.Keep(learner.Learn(lessons, new LinearModel(bits.Learned, LinearModel.ColumnsFor(outcomes), 0)), bits.Kept);
}
