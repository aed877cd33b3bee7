namespace Isnad.Cli;

/// <summary>Writes files that are there whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes under <see cref="PartOf">another name</see> and then renames. Where writing fails, what was there before stays.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        if (IsDevice(path))
        {
            using var device = File.OpenWrite(path);
            write(device);
            return;
        }

        var part = PartOf(path);
        try
        {
            using (var file = File.Create(part))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            KeepMode(RealPath.Of(path), part);
            File.Move(part, RealPath.Of(path), overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    /// <summary>The name under which a file is written, before it is renamed.</summary>
    public static string PartOf(string path) => RealPath.Of(path) + ".part";

    /// <summary>Standard output and its like: nothing stands beside them that could take their name. What lies in memory under /dev/shm is a file like others.</summary>
    private static bool IsDevice(string path) =>
        Path.GetFullPath(path) is var full && full.StartsWith("/dev/", StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal);

    /// <summary>Whoever could not read the file of before must not read the new one.</summary>
    private static void KeepMode(string before, string part)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(before))
        {
            File.SetUnixFileMode(part, File.GetUnixFileMode(before));
        }
    }
}
