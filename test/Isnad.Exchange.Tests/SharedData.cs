namespace Isnad.Exchange.Tests;

/// <summary>Finds the shared data beside the repository, or skips the test.</summary>
internal static class SharedData
{
    public static string Coding(params string[] parts)
    {
        var folder = Environment.GetEnvironmentVariable("ISNAD_SHARED") ?? BesideRepository();
        if (folder is null || !Directory.Exists(Path.Combine(folder, "coding")))
        {
            Assert.Skip("The shared data (../shared or ISNAD_SHARED) is not here.");
        }

        return Path.Combine([folder!, "coding", .. parts]);
    }

    private static string? BesideRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Isnad.slnx")))
            {
                return Path.Combine(folder.Parent?.FullName ?? "", "shared");
            }
        }

        return null;
    }
}
