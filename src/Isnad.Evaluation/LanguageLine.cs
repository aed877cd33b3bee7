namespace Isnad.Evaluation;

/// <summary>One figure of a language score.</summary>
/// <param name="Name">What is measured, such as <c>gold segments: LAS</c>.</param>
/// <param name="Right">How many were right.</param>
/// <param name="Gold">How many there are in the treebank.</param>
/// <param name="Predicted">How many were predicted; the same as <paramref name="Gold"/> where nothing can be missed.</param>
public sealed record LanguageLine(string Name, int Right, int Gold, int Predicted)
{
    /// <summary>Accuracy in percent; where gold and prediction differ in number, F1.</summary>
    public double Percent => Gold + Predicted == 0 ? 0 : 200.0 * Right / (Gold + Predicted);
}
