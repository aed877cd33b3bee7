namespace Isnad.Store;

/// <summary>The kinds of log entries.</summary>
internal static class LogKind
{
    /// <summary>A report or a copy of one was obtained: <see cref="CaptureEntry"/>.</summary>
    public const string Capture = "capture";

    /// <summary>A report was coded: <see cref="CodingEntry"/>.</summary>
    public const string Coding = "coding";

    /// <summary>Something went wrong: <see cref="Isnad.Record.Problem"/>.</summary>
    public const string Problem = "problem";

    /// <summary>A person decided: <see cref="Isnad.Record.Decision"/>.</summary>
    public const string Decision = "decision";
}
