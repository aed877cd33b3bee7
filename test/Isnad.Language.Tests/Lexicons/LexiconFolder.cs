namespace Isnad.Language.Tests.Lexicons;

/// <summary>A lexicon folder of its own, removed at the end.</summary>
internal sealed class LexiconFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("lexicon").FullName;

    public void Write(string file, string text) => File.WriteAllText(System.IO.Path.Combine(Path, file), text);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
