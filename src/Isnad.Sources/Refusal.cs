using Isnad.Record;

namespace Isnad.Sources;

/// <summary>Thrown inside the readers to give up one input; never leaves <see cref="SourceReader"/>.</summary>
internal sealed class Refusal(string code, string? place = null, params string[] arguments) : Exception("An input was refused.")
{
    /// <summary>The refusal as a problem of <paramref name="file"/>.</summary>
    public Problem In(string file, string? line) => new(code, file, Join(line, place), arguments);

    // A line of a .jsonl file is one line of JSON: its number stands for JSON's own line 1.
    private static string? Join(string? line, string? place) => (line, place) switch
    {
        (null, _) => place,
        (_, null) => line,
        _ when place.StartsWith("1:", StringComparison.Ordinal) => line + place[1..],
        _ => $"{line} {place}",
    };
}
