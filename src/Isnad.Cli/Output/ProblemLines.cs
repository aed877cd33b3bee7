using Isnad.Record;
using Isnad.Sources;

namespace Isnad.Cli.Output;

/// <summary>Tells problems of all stages as sentences.</summary>
internal static class ProblemLines
{
    /// <summary>The sentence of a problem: ours for the stages after reading, that of the sources for the others.</summary>
    public static string Of(Problem problem, Messages messages) => messages.Find("problem-" + problem.Code) is null
        ? ProblemText.Of(problem, messages.Culture)
        : messages["problem-" + problem.Code, [Bidi.Isolate(problem.File), .. problem.Arguments.Select(Bidi.Isolate)]];

    /// <summary>The problem for machines, with its sentence.</summary>
    public static object ForMachines(Problem problem, Messages messages) =>
        new { problem.Code, problem.File, problem.Place, problem.Arguments, Message = Of(problem, messages) };
}
