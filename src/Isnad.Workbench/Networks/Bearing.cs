namespace Isnad.Workbench.Networks;

/// <summary>Whether what two parties do to each other is friendly.</summary>
public enum Bearing
{
    /// <summary>Mostly words and deeds of cooperation, such as agreement, visit and aid.</summary>
    Friendly,

    /// <summary>Neither prevails.</summary>
    Mixed,

    /// <summary>Mostly words and deeds of conflict, such as accusation, arrest and attack.</summary>
    Hostile,
}
