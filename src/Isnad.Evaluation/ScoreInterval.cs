namespace Isnad.Evaluation;

/// <summary>A line of the measure and how far chance in the choice of gold reports goes.</summary>
/// <param name="Name">What is scored, such as <c>event+type</c>.</param>
/// <param name="F1">In percent, rounded to tenths.</param>
/// <param name="Low">Below this lies F1 for one in forty choices of as many reports, in percent.</param>
/// <param name="High">Above this lies one in forty.</param>
public sealed record ScoreInterval(string Name, double F1, double Low, double High);
