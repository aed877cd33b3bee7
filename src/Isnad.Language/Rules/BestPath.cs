namespace Isnad.Language.Rules;

/// <summary>Chooses one reading for each word so that the weights of all places and neighbours are highest together.</summary>
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
        double[] scores = [.. cues[0].Select(ContextRules.Alone)];
        for (var i = 1; i < cues.Length; i++)
        {
            var next = new double[cues[i].Length];
            back[i] = new int[cues[i].Length];
            for (var r = 0; r < next.Length; r++)
            {
                next[r] = double.NegativeInfinity;
                for (var l = 0; l < scores.Length; l++)
                {
                    var score = scores[l] + (scores.Length == 1 && next.Length == 1 ? 0 : ContextRules.Together(cues[i - 1][l], cues[i][r]));
                    if (score > next[r])
                    {
                        next[r] = score;
                        back[i][r] = l;
                    }
                }

                next[r] += ContextRules.Alone(cues[i][r]);
            }

            scores = next;
        }

        chosen[^1] = Array.IndexOf(scores, scores.Max());
        for (var i = cues.Length - 1; i > 0; i--)
        {
            chosen[i - 1] = back[i][chosen[i]];
        }

        return chosen;
    }
}
