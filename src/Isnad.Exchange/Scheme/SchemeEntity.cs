namespace Isnad.Exchange.Scheme;

/// <summary>An entity of a scheme file.</summary>
public sealed record SchemeEntity
{
    /// <summary>Identifier inside the file.</summary>
    public string Id { get; init; } = "";

    /// <summary><c>person</c>, <c>organization</c>, <c>country</c>, <c>place</c> or <c>group</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The fullest name.</summary>
    public string? Name { get; init; }

    /// <summary>The other surface forms.</summary>
    public IReadOnlyList<string>? Aliases { get; init; } = [];

    /// <summary>English short name of the country.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector code.</summary>
    public string? Sector { get; init; }
}
