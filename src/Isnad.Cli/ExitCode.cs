namespace Isnad.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int AllDone = 0;

    /// <summary>Something failed or was not found; each was named.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line or a file it names cannot be used.</summary>
    public const int WrongUse = 2;

    /// <summary>Stopped by Ctrl-C; what was finished is kept.</summary>
    public const int Stopped = 130;
}
