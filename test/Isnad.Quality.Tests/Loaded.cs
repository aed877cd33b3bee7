using Isnad.Exchange.Scheme;
using Isnad.Quality.Tests;
using Isnad.Record;

[assembly: AssemblyFixture(typeof(Loaded))]

namespace Isnad.Quality.Tests;

/// <summary>The program's own reader and coder, loaded once for all tests.</summary>
public sealed class Loaded
{
    /// <summary>Reads and codes.</summary>
    public IsnadCoder Isnad { get; } = IsnadCoder.Load();

    /// <summary>The coding of a report as the file that the scheme asks for.</summary>
    public string Code(Report report)
    {
        using var file = new MemoryStream();
        SchemeFile.Write(report, Isnad.Code(report), file);
        return System.Text.Encoding.UTF8.GetString(file.ToArray());
    }
}
