using Isnad.Language.Learned;
using Isnad.Training.Words;

namespace Isnad.Training.Meanings;

/// <summary>Learns a log-linear model of choices over hashed signs.</summary>
/// <param name="Epochs">Times over the lessons.</param>
/// <param name="Rate">Size of a step.</param>
/// <param name="Dropout">Share of the signs that is left out by chance.</param>
/// <param name="Seed">Seed of chance.</param>
internal sealed record HashedLearner(int Epochs, float Rate, float Dropout, int Seed)
{
    /// <summary>The learner with what the command line changes: <c>--epochs</c>, <c>--rate</c>, <c>--dropout</c>.</summary>
    public static HashedLearner Of(TrainingOptions options) =>
        new((int)options.Number("epochs", 5), options.Number("rate", 0.05f), options.Number("dropout", 0.5f), options.Seed);

    /// <summary>Learns a model, and packs it.</summary>
    /// <param name="lessons">The choices; shuffled.</param>
    /// <param name="model">An empty model.</param>
    public LinearModel Learn(HashedLesson[] lessons, LinearModel model)
    {
        var trainer = new LinearTrainer(model, Rate, Dropout, Seed);
        var random = new Random(Seed);
        var room = new uint[lessons.Max(l => l.Signs.Length)];
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
    private static bool Slopes(HashedLesson lesson, float[] scores, float[] gradient)
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
