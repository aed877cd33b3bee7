namespace Isnad.Exchange.Tests;

/// <summary>Finds the shared data beside the repository, or skips the test.</summary>
internal static class SharedData
{
    public static string Coding(params string[] parts)
    {
        var folder = Environment.GetEnvironmentVariable("ISNAD_SHARED") ?? Path.Combine(Root, "..", "shared");
        if (!Directory.Exists(Path.Combine(folder, "coding")))
        {
            Assert.Skip("The shared data (../shared or ISNAD_SHARED) is not here.");
        }

        return Path.Combine([folder, "coding", .. parts]);
    }

    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Isnad.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The repository root was not found.");
    }
}
