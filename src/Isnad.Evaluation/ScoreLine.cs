namespace Isnad.Evaluation;

/// <summary>One line of a score, micro-averaged over all reports.</summary>
/// <param name="Name">What is scored, such as <c>event+type</c>.</param>
/// <param name="Precision">Percent of the predicted ones that are right, rounded to tenths.</param>
/// <param name="Recall">Percent of the gold ones that were found, rounded to tenths.</param>
/// <param name="F1">Harmonic mean of both in percent, rounded to tenths.</param>
/// <param name="Gold">How many the gold files hold.</param>
/// <param name="Predicted">How many were predicted.</param>
public sealed record ScoreLine(string Name, double Precision, double Recall, double F1, int Gold, int Predicted);
