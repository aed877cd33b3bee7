namespace Isnad.Language.Trees;

/// <summary>Builds a dependency tree over the written words of one sentence by rules of word order and agreement.</summary>
/// <remarks>Phrases first (<see cref="PhraseRules"/>), then the clauses of finite verbs (<see cref="ClauseRules"/>).
/// Labels are those of Universal Dependencies v2. What the rules cannot decide stays without a head.</remarks>
public static class ShallowParser
{
    /// <summary>The same tokens with heads and relations.</summary>
    public static IReadOnlyList<Token> Parse(IReadOnlyList<Token> tokens)
    {
        var tree = new TreeDraft(tokens);
        PhraseRules.Apply(tree);
        ClauseRules.Apply(tree);
        return tree.ToTokens();
    }
}
