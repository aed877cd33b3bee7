namespace Isnad.Cli;

/// <summary>Tells whether two paths lead to the same place.</summary>
internal static class RealPath
{
    /// <summary>More links than any file system follows.</summary>
    private const int MostLinks = 40;

    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Compares names of files as the system does.</summary>
    public static StringComparer Comparer { get; } = StringComparer.FromComparison(Comparison);

    /// <summary>Where a path leads: whole, and with all its links followed.</summary>
    public static string Of(string path) => Of(path, MostLinks);

    /// <summary>Whether two paths lead to the same file or folder.</summary>
    public static bool AreSame(string one, string other) => string.Equals(Of(one), Of(other), Comparison);

    /// <summary>Whether a path leads to a folder or into it.</summary>
    public static bool IsIn(string path, string folder) =>
        AreSame(path, folder) || Of(path).StartsWith(Of(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, Comparison);

    private static string Of(string path, int links)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        var here = Path.Combine(Of(folder, links), Path.GetFileName(full));
        return links > 0 && new FileInfo(here).LinkTarget is { } target ? Of(Path.Combine(Path.GetDirectoryName(here)!, target), links - 1) : here;
    }
}
