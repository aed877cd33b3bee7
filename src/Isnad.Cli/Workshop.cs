using Isnad.Cli.Output;
using Isnad.Language;
using Isnad.Linking;

namespace Isnad.Cli;

/// <summary>What commands work with; tests give their own.</summary>
internal sealed record Workshop
{
    /// <summary>The user's language.</summary>
    public required Messages Messages { get; init; }

    /// <summary>Tells the time.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Loads the reader of a kind; it takes a moment, so only the commands that need it ask.</summary>
    public required Func<ReadingKind, IReader> LoadReader { get; init; }

    /// <summary>Loads the reader of a kind and the coder.</summary>
    public required Func<ReadingKind, IsnadCoder> LoadCoder { get; init; }

    /// <summary>Loads what linking knows; only the commands that link ask.</summary>
    public Func<LinkingModel> LoadLinking { get; init; } = () => LinkingModel.Load();

    /// <summary>The samples that <c>isnad demo</c> codes.</summary>
    public string SamplesFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Asks for a secret with a question; null where nothing came.</summary>
    public Func<string, string?> ReadSecret { get; init; } = Secret.Read;

    /// <summary>Whether a person types secrets, so that they are asked for twice.</summary>
    public bool SecretsAreTyped { get; init; }

    /// <summary>Whether the error stream is a terminal.</summary>
    public bool Interactive { get; init; }
}
