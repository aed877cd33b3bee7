namespace Isnad.Language.Rules;

/// <summary>Chooses one reading for each word so that the weights of all places and neighbours are highest together.</summary>
/// <remarks>A state is a reading and whether its clause has its verb: state 2r without, 2r + 1 with.</remarks>
internal static class BestPath
{
    /// <summary>For each word the index of its reading.</summary>
    public static int[] Of(Cue[][] cues)
    {
        var chosen = new int[cues.Length];
        if (cues.Length == 0)
        {
            return chosen;
        }

        var back = new int[cues.Length][];
        var scores = Begin(cues[0]);
        for (var i = 1; i < cues.Length; i++)
        {
            back[i] = new int[cues[i].Length * 2];
            scores = Step(scores, cues[i - 1], cues[i], back[i]);
        }

        var state = Array.IndexOf(scores, scores.Max());
        for (var i = cues.Length - 1; i >= 0; i--)
        {
            chosen[i] = state / 2;
            state = i > 0 ? back[i][state] : 0;
        }

        return chosen;
    }

    private static double[] Begin(Cue[] cues)
    {
        var scores = new double[cues.Length * 2];
        Array.Fill(scores, double.NegativeInfinity);
        for (var r = 0; r < cues.Length; r++)
        {
            scores[(2 * r) + (cues[r].Finite ? 1 : 0)] = ContextRules.Alone(cues[r]);
        }

        return scores;
    }

    private static double[] Step(double[] scores, Cue[] left, Cue[] right, int[] back)
    {
        var next = new double[right.Length * 2];
        Array.Fill(next, double.NegativeInfinity);
        for (var r = 0; r < right.Length; r++)
        {
            var alone = ContextRules.Alone(right[r]);
            for (var l = 0; l < left.Length; l++)
            {
                var together = alone + (left.Length == 1 && right.Length == 1 ? 0 : ContextRules.Together(left[l], right[r]));
                for (var verbSeen = 0; verbSeen < 2; verbSeen++)
                {
                    var begins = right[r].Opens || left[l].Opens;
                    var second = verbSeen == 1 && !begins && right[r].Perfect;
                    var score = scores[(2 * l) + verbSeen] + together + (second ? ContextRules.SecondVerb : 0);
                    var state = (2 * r) + (right[r].Finite || (verbSeen == 1 && !right[r].Opens) ? 1 : 0);
                    if (score > next[state])
                    {
                        next[state] = score;
                        back[state] = (2 * l) + verbSeen;
                    }
                }
            }
        }

        return next;
    }
}
