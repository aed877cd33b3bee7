using Isnad.Record;
using Isnad.Sources;

namespace Isnad.Quality.Tests;

/// <summary>The samples of the repository.</summary>
internal static class Samples
{
    /// <summary>All of them, read as the program reads them.</summary>
    public static IReadOnlyList<Report> Reports() =>
    [
        .. new SourceReader().Read([Path.Join(SharedData.Root, "samples", "reports")], TimeProvider.System)
            .Where(item => item.IsReport)
            .Select(item => item.Report!),
    ];
}
