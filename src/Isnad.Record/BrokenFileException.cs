namespace Isnad.Record;

/// <summary>A file is not in the form that it should have.</summary>
/// <param name="problem">What is wrong and where; whoever shows it has the sentence for its code.</param>
/// <param name="inner">The error behind it, if any.</param>
public sealed class BrokenFileException(Problem problem, Exception? inner = null)
    : Exception(string.Join(' ', [$"{problem.File}:", .. problem.Place is { } place ? [$"{place}:"] : Array.Empty<string>(), problem.Code, .. problem.Arguments]), inner)
{
    /// <param name="code">The kind of problem.</param>
    /// <param name="file">The file.</param>
    /// <param name="place">Where in it; null for the whole file.</param>
    /// <param name="arguments">What the sentence fills in.</param>
    public BrokenFileException(string code, string file, string? place = null, params string[] arguments)
        : this(new Problem(code, file, place, arguments))
    {
    }

    /// <summary>What is wrong and where.</summary>
    public Problem Problem { get; } = problem;
}
