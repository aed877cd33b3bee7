using Isnad.Record;

namespace Isnad.Coding.Relations;

/// <summary>How two entities can be tied: not at all, or by one of the predicates in one direction or the other; each has a column of the model.</summary>
internal static class Tie
{
    /// <summary>The column of "not at all".</summary>
    public const int None = 0;

    private static readonly Predicate[] Predicates = Enum.GetValues<Predicate>();

    /// <summary>How many there are.</summary>
    public static int Count { get; } = 1 + (2 * Predicates.Length);

    /// <summary>The column of a predicate.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="back">The second entity is the subject.</param>
    public static int Of(Predicate predicate, bool back) => 1 + (2 * Array.IndexOf(Predicates, predicate)) + (back ? 1 : 0);

    /// <summary>What a column other than <see cref="None"/> says.</summary>
    public static (Predicate Predicate, bool Back) At(int tie) => (Predicates[(tie - 1) / 2], (tie - 1) % 2 == 1);
}
