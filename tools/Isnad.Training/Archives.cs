using System.Diagnostics;

namespace Isnad.Training;

/// <summary>Reads the archives that the data come in, with the system's tar and xz.</summary>
internal static class Archives
{
    /// <summary>Unpacks one archive into a folder and returns where a file of it lies.</summary>
    /// <exception cref="FileNotFoundException">The archive is absent or does not hold the file.</exception>
    public static string Unpack(string archive, string path, string folder)
    {
        if (!File.Exists(archive))
        {
            throw new FileNotFoundException($"neither {path} nor {archive} is there", archive);
        }

        Directory.CreateDirectory(folder);
        using var tar = Process.Start(new ProcessStartInfo("tar", ["-C", folder, "-xJf", archive]))!;
        tar.WaitForExit();
        var found = Path.Combine(folder, path);
        return tar.ExitCode == 0 && File.Exists(found) ? found : throw new FileNotFoundException($"{archive} holds no {path}", found);
    }

    /// <summary>The lines of a file compressed with xz.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using var xz = Process.Start(new ProcessStartInfo("xz", ["-dc", path]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        while (xz.StandardOutput.ReadLine() is { } line)
        {
            yield return line;
        }

        xz.WaitForExit();
    }
}
