namespace Isnad.Workbench.Reading;

/// <summary>The layers of marks in a text.</summary>
public enum MarkKind
{
    /// <summary>A person, organization or group.</summary>
    Entity,

    /// <summary>A place or country.</summary>
    Place,

    /// <summary>Words that give a date.</summary>
    Time,

    /// <summary>Words by which a source vouches, and the words that name links of its chain.</summary>
    Claim,

    /// <summary>A word that names an event.</summary>
    Event,
}
