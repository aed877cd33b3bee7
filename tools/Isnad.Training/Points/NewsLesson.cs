using Isnad.Training.Coding;

namespace Isnad.Training.Points;

/// <summary>Whether what a text tells is news there.</summary>
/// <param name="Group">What it is counted under: the type asked for in a judged sentence, <c>report</c> in a report.</param>
/// <param name="Signs">The signs of each event that may be it; none where no event was found, from which nothing is learned.</param>
/// <param name="News">Whether one of them is.</param>
/// <param name="Difficult">Whether people said no with some doubt: such sentences are left out of the figures against easy no.</param>
internal sealed record NewsLesson(string Group, IReadOnlyList<IReadOnlyList<string>> Signs, bool News, bool Difficult = false)
{
    /// <summary>The same as a choice between its events and none.</summary>
    public ChoiceLesson ToChoice(SignNumbers numbers) =>
        new([.. Signs.Select(s => numbers.Of([.. s])), []], [.. Signs.Select(_ => News), !News]);

    /// <summary>Whether points make one of its events news.</summary>
    public bool IsNews(IReadOnlyDictionary<string, int> points) => Signs.Any(signs => signs.Sum(sign => points.GetValueOrDefault(sign)) >= 0);
}
