namespace Isnad.Record;

/// <summary>What a decision is about.</summary>
public enum TargetKind
{
    /// <summary>An event of a report, or the linked event that its telling belongs to.</summary>
    Event,

    /// <summary>An entity of a report, or the linked entity that its mention belongs to.</summary>
    Entity,

    /// <summary>A report as a whole.</summary>
    Report,
}
