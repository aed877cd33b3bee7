using Isnad.Record;
using Isnad.Workbench.Wording;

namespace Isnad.Workbench.Reading;

/// <summary>Tells why something could not be read.</summary>
public static class ProblemWords
{
    /// <summary>The sentence that the program has for it, else the workbench's own, else the code with what belongs to it.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="words">The page's wording.</param>
    /// <param name="sentence">The program's sentences, by problem and language; null where it has none.</param>
    public static string Of(Problem problem, Words words, Func<Problem, string, string?> sentence) =>
        sentence(problem, words.Language)
        ?? (words.Has("problem." + problem.Code)
            ? words.Format("problem." + problem.Code, [.. problem.Arguments])
            : $"{problem.Code} {string.Join(' ', problem.Arguments)}");
}
