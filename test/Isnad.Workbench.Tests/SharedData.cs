namespace Isnad.Workbench.Tests;

/// <summary>Finds the shared data beside the repository.</summary>
internal static class SharedData
{
    public static string? Gold
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("ISNAD_SHARED") ?? BesideRepository();
            var gold = folder is null ? null : Path.Combine(folder, "coding", "gold");
            return Directory.Exists(gold) ? gold : null;
        }
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
