namespace Isnad.Text;

/// <summary>A lexicon file that cannot be used, with the place and the reason.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>Creates an error about one line of a lexicon file.</summary>
    public LexiconException(string file, int line, string reason)
        : base($"{System.IO.Path.GetFileName(file)}:{line}: {reason}")
    {
        File = file;
        Line = line;
    }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}
