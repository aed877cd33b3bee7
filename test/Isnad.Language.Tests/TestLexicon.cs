using Isnad.Language.Lexicons;
using Isnad.Language.Rules;
using Isnad.Text;

namespace Isnad.Language.Tests;

/// <summary>The shipped lexicon, loaded once.</summary>
internal static class TestLexicon
{
    private static readonly Lazy<RuleReader> Loaded = new(() => RuleReader.Load(LexiconTable.DefaultFolder));

    public static RuleReader Reader => Loaded.Value;

    public static Lexicon Words => Reader.Lexicon;

    /// <summary>The folder of unpacked data sets, or the test is skipped.</summary>
    public static string Data(string file)
    {
        var folder = Environment.GetEnvironmentVariable("ISNAD_DATA");
        var path = folder is null ? null : Path.Combine(folder, file);
        if (path is null || !File.Exists(path))
        {
            Assert.Skip($"ISNAD_DATA with {file} is not here");
        }

        return path!;
    }
}
