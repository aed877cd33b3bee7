using CsCheck;
using Isnad.Language.Learned.Trees;

namespace Isnad.Language.Tests.Learned.Trees;

public sealed class ProjectiveTreeTests
{
    [Fact]
    public void No_projective_tree_with_one_root_scores_higher() => Gen.Float[-5, 5].Array[36].Sample(
        scores =>
        {
            for (var words = 1; words <= 5; words++)
            {
                var found = new int[words + 1];
                new ProjectiveTree().Find(scores, 6, words, found);
                Assert.True(Trees.IsProjective(found));
                Assert.Equal(Best(scores, words), Score(scores, found), 1e-3);
            }
        },
        iter: 200);

    [Fact]
    public void Long_sentences_get_a_tree() => Gen.Float[-5, 5].Array[41 * 41].Sample(
        scores =>
        {
            var found = new int[41];
            new ProjectiveTree().Find(scores, 41, 40, found);
            Assert.True(Trees.IsProjective(found));
        },
        iter: 50);

    private static double Score(float[] scores, int[] heads) => Enumerable.Range(1, heads.Length - 1).Sum(d => (double)scores[(d * 6) + heads[d]]);

    private static double Best(float[] scores, int words)
    {
        var best = double.NegativeInfinity;
        var heads = new int[words + 1];
        heads[0] = -1;
        Fill(1);
        return best;

        void Fill(int dependent)
        {
            if (dependent > words)
            {
                best = Trees.IsProjective(heads) ? Math.Max(best, Score(scores, heads)) : best;
                return;
            }

            for (heads[dependent] = 0; heads[dependent] <= words; heads[dependent]++)
            {
                Fill(dependent + 1);
            }
        }
    }
}
