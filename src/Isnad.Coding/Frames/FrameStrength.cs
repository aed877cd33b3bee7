namespace Isnad.Coding.Frames;

/// <summary>How far a word alone names an event.</summary>
public enum FrameStrength
{
    /// <summary>The word alone names such an event.</summary>
    Strong,

    /// <summary>Only with an actor or recipient that is an entity.</summary>
    Weak,

    /// <summary>Only where the row's condition holds.</summary>
    Cue,
}
