using Isnad.Text;

namespace Isnad.Coding.Actors;

/// <summary>A word of a name: folded, the article apart.</summary>
/// <param name="Key">The word without article.</param>
/// <param name="Article">Whether it has the article.</param>
internal readonly record struct NameWord(string Key, bool Article)
{
    private const int ShortestWithArticle = 4;

    /// <summary>Cuts the article off a folded word.</summary>
    public static NameWord Of(string folded) =>
        folded.Length >= ShortestWithArticle && folded.StartsWith("ال", StringComparison.Ordinal) ? new(folded[2..], true) : new(folded, false);

    /// <summary>The words of a written name.</summary>
    public static IReadOnlyList<NameWord> Split(string name)
    {
        var folded = Folding.Fold(name);
        return [.. Words.Read(folded).Select(word => Of(word.In(folded)))];
    }
}
