namespace Isnad.Language;

/// <summary>Reads Arabic text: sentences, words with their segments, lemmas and features, trees and names.</summary>
/// <remarks>The contract between reading and coding. A rule reader and learned readers stand behind it alike;
/// what a reader cannot tell it leaves out (no head, no analysis), and coding must cope.</remarks>
public interface IReader
{
    /// <summary>Name and version, recorded with every coding, such as <c>rules/1</c>.</summary>
    string Version { get; }

    /// <summary>Reads a whole report. Thread-safe.</summary>
    Reading Read(string text);
}
