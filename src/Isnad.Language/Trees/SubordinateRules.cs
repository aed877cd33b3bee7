namespace Isnad.Language.Trees;

/// <summary>Relative, complement and joined clauses: which word each verb hangs on.</summary>
internal static class SubordinateRules
{
    public static void Apply(TreeDraft tree)
    {
        Hang(tree);
        Root(tree);
    }

    /// <summary>Hangs relative clauses on their noun and complement clauses on the verb or noun before them.</summary>
    private static void Hang(TreeDraft tree)
    {
        var lastVerb = -1;
        for (var i = 0; i < tree.Count; i++)
        {
            if (!tree.IsVerb(i))
            {
                continue;
            }

            var opener = Opener(tree, i);
            if (opener >= 0 && ClauseRules.IsRelative(tree, opener) && opener > 0)
            {
                tree.Attach(opener, i, "nsubj:rel");
                tree.Attach(i, PhraseRules.PhraseHead(tree, Antecedent(tree, opener)), "acl:relcl");
            }
            else if (opener >= 0)
            {
                tree.Attach(opener, i, "mark");
                if (lastVerb >= 0)
                {
                    tree.Attach(i, lastVerb, tree[opener].Stem.Folded is "ان" ? "ccomp" : "advcl");
                }
            }
            else if (Described(tree, i) is var noun && noun >= 0)
            {
                tree.Attach(i, noun, "acl:relcl");
            }
            else if (lastVerb >= 0)
            {
                tree.Attach(i, lastVerb, tree[i].HasConjunction ? "conj" : "parataxis");
            }

            lastVerb = i;
        }
    }

    /// <summary>An indefinite noun right before a verb whose pronoun takes it up is described by it (قصفا شنته الطائرات).</summary>
    private static int Described(TreeDraft tree, int verb)
    {
        if (verb == 0 || tree[verb].HasConjunction || tree[verb].Pronoun is null || !tree.IsNominal(verb - 1) || tree.ParsedOff(verb))
        {
            return -1;
        }

        var noun = PhraseRules.PhraseHead(tree, verb - 1);
        return tree[noun].HasArticle || tree.PosOf(noun) is Pos.ProperNoun || tree.RelationOf(noun) is "nsubj" && tree.HeadOf(noun) == verb ? -1 : noun;
    }

    private static int Antecedent(TreeDraft tree, int relative)
    {
        for (var j = relative - 1; j >= 0; j--)
        {
            if (tree.IsNominal(j) && tree.PosOf(j) is not Pos.Adjective)
            {
                return j;
            }
        }

        return relative - 1;
    }

    private static int Opener(TreeDraft tree, int verb)
    {
        for (var j = verb - 1; j >= Math.Max(0, verb - 12); j--)
        {
            if (tree.PosOf(j) is Pos.SubordinatingConjunction || ClauseRules.IsRelative(tree, j))
            {
                return j;
            }

            if (tree.IsVerb(j))
            {
                return -1;
            }
        }

        return -1;
    }

    private static void Root(TreeDraft tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.IsVerb(i) && !tree.HasHead(i))
            {
                tree.Relabel(i, "root");
                return;
            }
        }
    }
}
