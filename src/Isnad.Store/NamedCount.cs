namespace Isnad.Store;

/// <summary>How many events have an argument of a key under one name.</summary>
/// <remarks>Set by name: with a constructor the types of the columns would have to fit, and an empty result has none.</remarks>
internal sealed record NamedCount
{
    public required string Role { get; init; }

    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>Id of the entity in <see cref="Report"/>.</summary>
    public required string Entity { get; init; }

    /// <summary>A report that names it so.</summary>
    public required string Report { get; init; }

    public required long Events { get; init; }
}
