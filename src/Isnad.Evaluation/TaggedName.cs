namespace Isnad.Evaluation;

/// <summary>A name in a tagged file.</summary>
/// <param name="Sentence">Number of its sentence, from 0.</param>
/// <param name="First">Its first word in the sentence, from 0.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Type">Its type, such as <c>PERS</c>.</param>
public readonly record struct TaggedName(int Sentence, int First, int Last, string Type);
