using Isnad.Coding.Meanings;
using Isnad.Language.Learned;
using Isnad.Record;

namespace Isnad.Training.Meanings;

/// <summary>Learns a <see cref="MeaningModel"/>.</summary>
/// <param name="learner">How.</param>
internal sealed class MeaningLearner(HashedLearner learner)
{
    private const int MeaningBits = 18;
    private const int ModeBits = 16;

    /// <summary>Learns from lessons.</summary>
    public MeaningModel Learn(IReadOnlyList<MeaningLessons> lessons, (EventType Type, string? Mode)[] modes, WordVectors vectors) => new(
        learner.Learn([.. lessons.SelectMany(l => l.Words)], new LinearModel(MeaningBits, LinearModel.ColumnsFor(Meaning.Count), 0)),
        learner.Learn([.. lessons.SelectMany(l => l.Modes)], new LinearModel(ModeBits, LinearModel.ColumnsFor(modes.Length), 0)),
        modes,
        vectors);
}
