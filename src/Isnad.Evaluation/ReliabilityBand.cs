namespace Isnad.Evaluation;

/// <summary>How often rows of about one confidence are right.</summary>
/// <param name="From">Lowest confidence of the band.</param>
/// <param name="To">Where the next band begins; the last holds 1 itself.</param>
/// <param name="Rows">Predicted events in it.</param>
/// <param name="Confidence">Their mean confidence, 0 to 1.</param>
/// <param name="TypeRight">Share of them whose word and type are right, 0 to 1.</param>
/// <param name="RolesRight">Share whose actors and recipients are right too.</param>
public sealed record ReliabilityBand(double From, double To, int Rows, double Confidence, double TypeRight, double RolesRight);
