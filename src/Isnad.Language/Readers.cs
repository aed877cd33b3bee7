using Isnad.Language.Learned;
using Isnad.Language.Lexicons;
using Isnad.Language.Rules;

namespace Isnad.Language;

/// <summary>Makes the reader of a kind.</summary>
public static class Readers
{
    /// <summary>How texts are read for coding where nobody says how: since what words mean is learned from their context, both kinds code alike, and this one is faster by a third.</summary>
    public const ReadingKind Usual = ReadingKind.Fast;

    /// <summary>What the best reading cannot do without.</summary>
    private static readonly string[] Needed = ["vectors.bin", "words.bin", "trees.bin"];

    /// <summary>The folder of the learned models beside the program.</summary>
    public static string ModelsFolder { get; } = Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>Makes a reader. Where the learned models are missing the best reading is the fast one; <see cref="IReader.Version"/> tells which it is.</summary>
    /// <param name="kind">How it reads.</param>
    /// <param name="lexicon">The lexicon, which may be shared with a coder.</param>
    /// <param name="modelsFolder">Folder of the learned models; null for the one beside the program.</param>
    /// <exception cref="InvalidDataException">A model is damaged.</exception>
    /// <exception cref="IOException">A model cannot be read.</exception>
    public static IReader Of(ReadingKind kind, Lexicon lexicon, string? modelsFolder = null)
    {
        var folder = modelsFolder ?? ModelsFolder;
        return kind == ReadingKind.Best && Array.TrueForAll(Needed, name => File.Exists(Path.Combine(folder, name)))
            ? LearnedReader.Load(folder, lexicon)
            : new RuleReader(lexicon);
    }
}
