namespace Isnad.Language;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A body.</summary>
    Organization,

    /// <summary>A state.</summary>
    Country,

    /// <summary>A settlement, region or facility.</summary>
    Place,

    /// <summary>A people, faith or political family.</summary>
    Nationality,

    /// <summary>A title or office.</summary>
    Title,

    /// <summary>A named event.</summary>
    Event,
}
