using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Isnad.Bench;

/// <summary>The lines of a file of reports, packed with xz or plain.</summary>
internal static class NewsFile
{
    /// <summary>Copies the first lines into a plain .jsonl file that every measurement reads.</summary>
    /// <returns>How many lines there were.</returns>
    /// <exception cref="BenchException">The file is missing or cannot be unpacked.</exception>
    public static int CopyFirst(int count, string path, string target)
    {
        if (!File.Exists(path))
        {
            throw new BenchException($"There is no file of reports {path}. Name one with --news FILE (.jsonl or .jsonl.xz).");
        }

        using var output = new StreamWriter(target, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        using var source = new Lines(path);
        var lines = 0;
        while (lines < count && source.Reader.ReadLine() is { } line)
        {
            output.WriteLine(line);
            lines++;
        }

        return lines > 0 ? lines : throw new BenchException($"{path} holds no line that can be read.");
    }

    private sealed class Lines : IDisposable
    {
        private readonly Process? _unpacking;

        public Lines(string path)
        {
            if (!path.EndsWith(".xz", StringComparison.Ordinal))
            {
                Reader = new StreamReader(path, Encoding.UTF8);
                return;
            }

            try
            {
                _unpacking = Process.Start(new ProcessStartInfo("xz", ["-dc", path]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
                Reader = _unpacking.StandardOutput;
            }
            catch (Win32Exception)
            {
                throw new BenchException("The program xz is missing. Install it (package xz-utils), or unpack the file and name the .jsonl with --news.");
            }
        }

        public StreamReader Reader { get; }

        public void Dispose()
        {
            Reader.Dispose();
            if (_unpacking is { HasExited: false })
            {
                _unpacking.Kill();
            }

            _unpacking?.Dispose();
        }
    }
}
