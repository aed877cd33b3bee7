using Isnad.Language;

namespace Isnad.Cli.Tests;

/// <summary>A stand-in for the reader where only the keeping of codings is asked about: it reads nothing.</summary>
internal sealed class BlankReader : IReader
{
    public string Version => "blank/1";

    public Reading Read(string text) => new(text, []);
}
