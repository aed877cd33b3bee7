using System.Diagnostics;

namespace Isnad;

/// <summary>Data that lies beside the repository on some machines: <c>../shared</c>, or where ISNAD_SHARED points.</summary>
internal static class SharedData
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The coded reports; null where they are absent.</summary>
    public static string? Gold => Path("coding/gold");

    /// <summary>A path in the shared folder <c>coding</c>; skips the test where that is absent.</summary>
    public static string Coding(params string[] parts)
    {
        var folder = Path("coding");
        Assert.SkipWhen(folder is null, "The shared data (../shared or ISNAD_SHARED) is not here.");
        return System.IO.Path.Combine([folder!, .. parts]);
    }

    /// <summary>A path in the shared folder; null where it is absent.</summary>
    public static string? Path(string relative)
    {
        var shared = Environment.GetEnvironmentVariable("ISNAD_SHARED") ?? System.IO.Path.Join(Root, "..", "shared");
        var path = System.IO.Path.Join(shared, relative);
        return File.Exists(path) || Directory.Exists(path) ? path : null;
    }

    /// <summary>The first lines of the news file; null where it cannot be read.</summary>
    public static IReadOnlyList<string>? NewsLines(int count)
    {
        if (Path("data/news.jsonl.xz") is not { } file)
        {
            return null;
        }

        try
        {
            using var xz = Process.Start(new ProcessStartInfo("xz", ["-dc", file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var lines = new List<string>();
            while (lines.Count < count && xz.StandardOutput.ReadLine() is { } line)
            {
                lines.Add(line);
            }

            xz.Kill();
            return lines.Count > 0 ? lines : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Join(folder.FullName, "Isnad.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The repository root was not found.");
    }
}
