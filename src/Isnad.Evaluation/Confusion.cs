namespace Isnad.Evaluation;

/// <summary>How often events of one type were coded as another, of those whose word was found.</summary>
/// <param name="Gold">The gold type.</param>
/// <param name="Predicted">The predicted type.</param>
/// <param name="Count">How often.</param>
public sealed record Confusion(string Gold, string Predicted, int Count);
