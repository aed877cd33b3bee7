namespace Isnad.Cli.Output;

/// <summary>Keeps right-to-left and left-to-right pieces of a line from pulling each other's punctuation about.</summary>
internal static class Bidi
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';
    private const char RightToLeftMark = '\u200F';

    /// <summary>A piece that has its own direction, whatever stands around it.</summary>
    public static string Isolate(string? piece) =>
        string.IsNullOrEmpty(piece) ? "" : $"{FirstStrongIsolate}{OneLine(piece)}{PopIsolate}";

    /// <summary>A line that begins at the right.</summary>
    public static string RightToLeft(string line) => RightToLeftMark + line;

    // What comes from a report must neither move the cursor nor colour the terminal.
    private static string OneLine(string piece) => string.Concat(piece.Select(c => char.IsControl(c) ? ' ' : c));
}
