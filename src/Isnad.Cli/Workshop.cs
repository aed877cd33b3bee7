using Isnad.Cli.Output;

namespace Isnad.Cli;

/// <summary>What commands work with; tests give their own.</summary>
internal sealed record Workshop
{
    /// <summary>The user's language.</summary>
    public required Messages Messages { get; init; }

    /// <summary>Tells the time.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Loads reader and coder; they take a moment, so only the commands that need them ask.</summary>
    public required Func<IsnadCoder> LoadCoder { get; init; }

    /// <summary>Whether the error stream is a terminal.</summary>
    public bool Interactive { get; init; }
}
