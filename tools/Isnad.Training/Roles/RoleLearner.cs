namespace Isnad.Training.Roles;

/// <summary>Learns a log-linear model over the candidates of each choice: the likelihood that any right one is chosen is raised.</summary>
/// <remarks>AdaGrad (Duchi, Hazan and Singer 2011) with a quadratic penalty; the weights are the mean over the second half of the epochs.</remarks>
internal sealed class RoleLearner(int signs, int epochs, float rate, float penalty, int seed)
{
    private const float Negligible = 1e-5f;
    private readonly float[] _weights = new float[signs];
    private readonly float[] _squares = new float[signs];

    /// <summary>The weights, by number of sign.</summary>
    public float[] Learn(IReadOnlyList<RoleLesson> lessons)
    {
        var random = new Random(seed);
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var mean = new float[signs];
        var kept = epochs - (epochs / 2);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                Step(lessons[at]);
            }

            for (var i = 0; i < signs && epoch >= epochs / 2; i++)
            {
                mean[i] += _weights[i] / kept;
            }
        }

        return mean;
    }

    private void Step(RoleLesson lesson)
    {
        var scores = lesson.Signs.Select(s => s.Sum(i => (double)_weights[i])).ToArray();
        var highest = scores.Max();
        var shares = scores.Select(s => Math.Exp(s - highest)).ToArray();
        var all = shares.Sum();
        var right = shares.Where((_, i) => lesson.Right[i]).Sum();
        for (var i = 0; i < shares.Length; i++)
        {
            var slope = (float)((shares[i] / all) - (lesson.Right[i] ? shares[i] / right : 0));
            if (MathF.Abs(slope) > Negligible)
            {
                Move(lesson.Signs[i], slope);
            }
        }
    }

    private void Move(int[] signs, float slope)
    {
        foreach (var sign in signs)
        {
            var gradient = slope + (penalty * _weights[sign]);
            _squares[sign] += gradient * gradient;
            _weights[sign] -= rate * gradient / (MathF.Sqrt(_squares[sign]) + 1e-4f);
        }
    }
}
