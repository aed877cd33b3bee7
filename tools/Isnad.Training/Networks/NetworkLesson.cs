namespace Isnad.Training.Networks;

/// <summary>One choice with its answer: among candidates, or, where there is but one, among the outcomes of a network.</summary>
/// <param name="Signs">The signs of each candidate, hashed.</param>
/// <param name="Right">Which answers are right, any of them: number of the candidate times the number of outcomes, plus the outcome.</param>
/// <param name="IsGold">Whether it is of a gold report, not of our own.</param>
internal sealed record NetworkLesson(uint[][] Signs, int[] Right, bool IsGold = false)
{
    /// <summary>A choice among candidates, nobody last, which is right where no other is.</summary>
    /// <param name="signs">Their signs.</param>
    /// <param name="isRight">Which of them are right.</param>
    public static NetworkLesson Among(uint[][] signs, bool[] isRight) => new(signs, [.. Enumerable.Range(0, isRight.Length).Where(i => isRight[i])]);
}
