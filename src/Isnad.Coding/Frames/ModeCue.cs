using Isnad.Record;

namespace Isnad.Coding.Frames;

/// <summary>What in the clause tells the mode of an event (one row of mode-cues.tsv).</summary>
/// <param name="Type">The event.</param>
/// <param name="Mode">PLOVER mode that holds with the conditions.</param>
/// <param name="Label">Our finer label; null leaves the frame's.</param>
/// <param name="When">Conditions that must all hold.</param>
/// <param name="Line">Line of mode-cues.tsv, for explanations.</param>
public sealed record ModeCue(EventType Type, string Mode, string? Label, IReadOnlyList<FrameCondition> When, int Line)
{
    /// <summary>Name for explanations: <c>mode:aerial@12</c>.</summary>
    public string Name => "mode:" + Mode + "@" + Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
