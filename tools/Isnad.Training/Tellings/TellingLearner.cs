using Isnad.Coding.Tellings;
using Isnad.Language.Learned;

namespace Isnad.Training.Tellings;

/// <summary>Learns a <see cref="TellingModel"/>: the likelihood that any right choice is made is raised.</summary>
/// <remarks>AdaGrad (Duchi, Hazan and Singer 2011); a share of the signs is left out by chance each time.</remarks>
internal sealed class TellingLearner(TrainingOptions options)
{
    private const int Bits = 18;
    private readonly int _epochs = (int)options.Number("epochs", 8);
    private readonly float _rate = options.Number("rate", 0.05f);
    private readonly float _dropout = options.Number("dropout", 0.5f);

    /// <summary>Learns from lessons.</summary>
    public TellingModel Learn(IEnumerable<TellingLesson> some, WordVectors vectors)
    {
        var lessons = some.ToArray();
        var random = new Random(options.Seed);
        var model = new LinearModel(Bits, 1, 0);
        var squares = new float[model.Weights.Length];
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            random.Shuffle(lessons);
            foreach (var lesson in lessons)
            {
                Step(lesson, model.Weights, squares, random);
            }
        }

        foreach (ref var weight in model.Weights.AsSpan())
        {
            weight *= 1 - _dropout;
        }

        model.Pack();
        return new TellingModel(model, vectors);
    }

    private void Step(TellingLesson lesson, float[] weights, float[] squares, Random random)
    {
        var mask = (uint)weights.Length - 1;
        var kept = Array.ConvertAll(lesson.Signs, signs => Array.FindAll(signs, _ => random.NextSingle() >= _dropout));
        var scores = Array.ConvertAll(kept, signs => signs.Sum(sign => (double)weights[sign & mask]));
        var highest = scores.Max();
        var shares = Array.ConvertAll(scores, s => Math.Exp(s - highest));
        var all = shares.Sum();
        var right = shares.Where((_, i) => lesson.Right[i]).Sum();
        for (var i = 0; i < shares.Length; i++)
        {
            var slope = lesson.Weight * (float)((shares[i] / all) - (lesson.Right[i] ? shares[i] / right : 0));
            foreach (var sign in kept[i])
            {
                var at = sign & mask;
                squares[at] += slope * slope;
                weights[at] -= _rate * slope / MathF.Sqrt(squares[at] + 0.1f);
            }
        }
    }
}
