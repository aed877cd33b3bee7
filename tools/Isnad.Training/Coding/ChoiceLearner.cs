namespace Isnad.Training.Coding;

/// <summary>Learns a log-linear model over the candidates of each choice: the likelihood that any right one is chosen is raised.</summary>
/// <remarks>AdaGrad (Duchi, Hazan and Singer 2011) with a quadratic penalty; the weights are the mean over the second half of the epochs.</remarks>
internal sealed class ChoiceLearner(SignNumbers signs, ChoiceSettings settings, int seed)
{
    private const float Negligible = 1e-5f;
    private readonly float[] _weights = new float[signs.All.Count];
    private readonly float[] _squares = new float[signs.All.Count];

    /// <summary>The weights by sign, without those too small to matter.</summary>
    public Dictionary<string, float> Learn(IEnumerable<ChoiceLesson> some)
    {
        var lessons = Thin([.. some]);
        var random = new Random(seed);
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var mean = new float[_weights.Length];
        var kept = settings.Epochs - (settings.Epochs / 2);
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                Step(lessons[at]);
            }

            for (var i = 0; i < mean.Length && epoch >= settings.Epochs / 2; i++)
            {
                mean[i] += _weights[i] / kept;
            }
        }

        return signs.All.Where(s => MathF.Abs(mean[s.Value]) >= settings.Least).ToDictionary(s => s.Key, s => mean[s.Value], StringComparer.Ordinal);
    }

    /// <summary>Without the signs that are met in few choices: they would only tell one report from others.</summary>
    private List<ChoiceLesson> Thin(List<ChoiceLesson> lessons)
    {
        var met = new int[_weights.Length];
        foreach (var sign in lessons.SelectMany(l => l.Signs.SelectMany(s => s).Distinct()))
        {
            met[sign]++;
        }

        return lessons.ConvertAll(l => l with { Signs = [.. l.Signs.Select(s => Array.FindAll(s, sign => met[sign] >= settings.Often))] });
    }

    private void Step(ChoiceLesson lesson)
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

    private void Move(int[] moved, float slope)
    {
        foreach (var sign in moved)
        {
            var gradient = slope + (settings.Penalty * _weights[sign]);
            _squares[sign] += gradient * gradient;
            _weights[sign] -= settings.Rate * gradient / (MathF.Sqrt(_squares[sign]) + 1e-4f);
        }
    }
}
