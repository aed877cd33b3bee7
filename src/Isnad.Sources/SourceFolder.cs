using Isnad.Record;

namespace Isnad.Sources;

/// <summary>Walks a folder.</summary>
internal static class SourceFolder
{
    // Deeper folders are a mistake or a trap.
    private const int Deepest = 64;

    /// <summary>Every file below, in ordinal order of names; a folder that cannot be listed is a problem.</summary>
    public static IEnumerable<(string Path, Problem? Problem)> Walk(string folder) => Walk(folder, 0);

    private static IEnumerable<(string Path, Problem? Problem)> Walk(string folder, int depth)
    {
        var entries = List(folder, out var problem);
        if (problem is not null)
        {
            yield return (folder, problem);
        }

        foreach (var entry in entries)
        {
            if (entry is FileInfo)
            {
                yield return (Path.Join(folder, entry.Name), null);
            }
            else if (depth < Deepest && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                foreach (var inner in Walk(Path.Join(folder, entry.Name), depth + 1))
                {
                    yield return inner;
                }
            }
        }
    }

    private static FileSystemInfo[] List(string folder, out Problem? problem)
    {
        problem = null;
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(entry => !entry.Name.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.Hidden))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problem = new Problem(ProblemCode.UnreadableFile, folder, null, [fault.Message]);
            return [];
        }
    }
}
