using Isnad.Coding.Meanings;
using Isnad.Language.Learned;
using Isnad.Record;
using Isnad.Training.Words;

namespace Isnad.Training.Meanings;

/// <summary>Learns a <see cref="MeaningModel"/>.</summary>
/// <param name="Epochs">Times over the lessons.</param>
/// <param name="Rate">Size of a step.</param>
/// <param name="Dropout">Share of the signs that is left out by chance.</param>
/// <param name="Seed">Seed of chance.</param>
internal sealed record MeaningLearner(int Epochs, float Rate, float Dropout, int Seed)
{
    private const int MeaningBits = 18;
    private const int ModeBits = 16;

    /// <summary>Learns from lessons.</summary>
    public MeaningModel Learn(IReadOnlyList<MeaningLessons> lessons, (EventType Type, string? Mode)[] modes, WordVectors vectors) => new(
        Learn([.. lessons.SelectMany(l => l.Words)], new LinearModel(MeaningBits, MeaningModel.Columns(Meaning.Count), 0)),
        Learn([.. lessons.SelectMany(l => l.Modes)], new LinearModel(ModeBits, MeaningModel.Columns(modes.Length), 0)),
        modes,
        vectors);

    private LinearModel Learn(WordLesson[] lessons, LinearModel model)
    {
        var trainer = new LinearTrainer(model, Rate, Dropout, Seed);
        var random = new Random(Seed);
        var room = new uint[MeaningSigns.Most + MeaningSigns.ModeSigns];
        var (scores, gradient) = (new float[model.Columns], new float[model.Columns]);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(lessons);
            foreach (var lesson in lessons)
            {
                lesson.Signs.CopyTo(room, 0);
                var signs = room.AsSpan(0, trainer.Thin(room.AsSpan(0, lesson.Signs.Length)));
                model.Score(signs, [], scores);
                if (Slopes(lesson, scores, gradient))
                {
                    trainer.Update(signs, [], gradient);
                }
            }
        }

        foreach (ref var weight in model.Weights.AsSpan())
        {
            weight *= 1 - Dropout;
        }

        model.Pack();
        return model;
    }

    /// <summary>The slope of the loss in each column; false where it is flat.</summary>
    private static bool Slopes(WordLesson lesson, float[] scores, float[] gradient)
    {
        const float Flat = 1e-3f;
        Array.Clear(gradient);
        var highest = lesson.Columns.Max(c => scores[c]);
        var sum = 0f;
        foreach (var column in lesson.Columns)
        {
            sum += gradient[column] = MathF.Exp(scores[column] - highest);
        }

        foreach (var column in lesson.Columns)
        {
            gradient[column] = (gradient[column] / sum) - (column == lesson.Right ? 1 : 0);
        }

        return gradient[lesson.Right] < -Flat;
    }
}
