namespace Isnad.Language.Learned.Names;

/// <summary>One row of labels over a sentence: outside, and beginning and inside of each type. A scheme may have several, for names inside names.</summary>
/// <param name="Types">The types of names it tells apart. Label 0 is outside, 2k+1 begins type k, 2k+2 goes on with it.</param>
/// <param name="Offset">Where its labels begin among the scheme's columns.</param>
internal sealed record NameChain(IReadOnlyList<string> Types, int Offset)
{
    /// <summary>How many labels it has.</summary>
    public int Labels => (2 * Types.Count) + 1;

    /// <summary>Whether a label may follow another (-1: the start).</summary>
    public static bool Follows(int before, int label) =>
        label == 0 || label % 2 == 1 || before == label || before == label - 1;

    /// <summary>The written form of a label, such as <c>B-PERS</c>.</summary>
    public string Tag(int label) => label == 0 ? "O" : (label % 2 == 1 ? "B-" : "I-") + Types[(label - 1) / 2];

    /// <summary>The label of a written tag; 0 where the chain has no such type.</summary>
    public int Label(string tag)
    {
        for (var k = 0; k < Types.Count && tag.Length > 2; k++)
        {
            if (tag.AsSpan(2).SequenceEqual(Types[k]))
            {
                return (2 * k) + (tag[0] == 'B' ? 1 : 2);
            }
        }

        return 0;
    }
}
