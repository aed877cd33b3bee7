namespace Isnad.Language.Trees;

/// <summary>Noun phrases: genitive chains, adjectives, numbers, names after titles, prepositions, coordination.</summary>
internal static class PhraseRules
{
    public static void Apply(TreeDraft tree)
    {
        var open = -1;
        for (var i = 0; i < tree.Count; i++)
        {
            open = tree.IsNominal(i) ? Nominal(tree, i, open) : Other(tree, i, open);
        }
    }

    /// <summary>The head of the phrase that token <paramref name="index"/> stands in.</summary>
    public static int PhraseHead(TreeDraft tree, int index)
    {
        while (tree.RelationOf(index) is "nmod" or "amod" or "appos" or "flat" or "nummod" && tree.HeadOf(index) is var head && head >= 0)
        {
            index = head;
        }

        return index;
    }

    private static int Other(TreeDraft tree, int i, int open)
    {
        if (tree.PosOf(i) is Pos.Determiner)
        {
            if (i + 1 < tree.Count && tree.IsNominal(i + 1))
            {
                tree.Attach(i, i + 1, "det");
            }
            else if (open == i - 1 && open >= 0)
            {
                tree.Attach(i, open, "det");
                return open;
            }
        }
        else if (tree.PosOf(i) is Pos.Adposition && tree[i].Pronoun is null)
        {
            CaseOf(tree, i);
        }

        return -1;
    }

    /// <summary>Joins a preposition to the noun it governs; between them only determiners, numbers and the like stand.</summary>
    private static void CaseOf(TreeDraft tree, int i)
    {
        for (var j = i + 1; j < Math.Min(tree.Count, i + 3); j++)
        {
            if (tree.IsNominal(j))
            {
                tree.Attach(i, j, "case");
                return;
            }

            if (tree.PosOf(j) is not (Pos.Determiner or Pos.Adposition))
            {
                return;
            }
        }
    }

    private static int Nominal(TreeDraft tree, int i, int open)
    {
        var token = tree[i];
        var governed = token.Preposition is not null || (i > 0 && IsCase(tree, i - 1));
        if (token.HasConjunction && open >= 0 && !governed)
        {
            Coordinate(tree, i, open);
            return i;
        }

        if (open < 0 || open != i - 1 || governed || tree.ParsedOff(i))
        {
            if (token.HasConjunction)
            {
                Coordinate(tree, i, LastNominal(tree, i));
            }
            else if (!governed && tree.ParsedOff(i) && open == i - 1 && open >= 0)
            {
                AfterComma(tree, i, open);
            }

            return i;
        }

        Follow(tree, i, open);
        return i;
    }

    private static bool IsCase(TreeDraft tree, int index) =>
        (tree.PosOf(index) is Pos.Adposition && tree[index].Pronoun is null) || (tree.PosOf(index) is Pos.Determiner && index > 0 && tree.PosOf(index - 1) is Pos.Adposition && tree[index - 1].Pronoun is null);

    /// <summary>A nominal right after another, nothing between.</summary>
    private static void Follow(TreeDraft tree, int i, int previous)
    {
        if (tree.PosOf(previous) is Pos.Numeral && tree.PosOf(i) is not Pos.Numeral)
        {
            Count(tree, previous, i);
            return;
        }

        if (tree.PosOf(i) is Pos.Numeral)
        {
            tree.Attach(i, PhraseHead(tree, previous), "nummod");
            return;
        }

        if (tree.PosOf(i) is Pos.Adjective)
        {
            tree.Attach(i, Modified(tree, i, previous), "amod");
            return;
        }

        if (TakesGenitive(tree, previous, i))
        {
            tree.Attach(i, previous, "nmod");
            return;
        }

        if (IsName(tree, i))
        {
            var head = IsName(tree, previous) ? previous : PhraseHead(tree, previous);
            tree.Attach(i, head, IsName(tree, previous) ? "flat" : "appos");
        }
    }

    /// <summary>Numbers lean on the noun they count, and hand it their own place in the sentence.</summary>
    private static void Count(TreeDraft tree, int number, int noun)
    {
        var head = tree.HeadOf(number);
        var relation = tree.RelationOf(number);
        if (relation is "nummod" or "nmod" or "conj" && head >= 0)
        {
            tree.Detach(number);
            if (relation is not "nummod" || (head == number - 1 && TakesGenitive(tree, head, noun)))
            {
                tree.Attach(noun, head, relation is "nummod" ? "nmod" : relation);
            }
        }

        for (var j = Math.Max(0, number - 2); j < number; j++)
        {
            if (tree.RelationOf(j) == "case" && tree.HeadOf(j) == number)
            {
                tree.Attach(j, noun, "case");
            }
        }

        tree.Attach(number, noun, "nummod");
    }

    private static bool IsName(TreeDraft tree, int index) => tree.PosOf(index) is Pos.ProperNoun or Pos.X && !tree[index].HasArticle;

    /// <summary>An indefinite noun without a pronoun takes the next noun as its genitive.</summary>
    private static bool TakesGenitive(TreeDraft tree, int noun, int next)
    {
        var token = tree[noun];
        if (token.HasArticle || token.Pronoun is not null || tree.PosOf(noun) is Pos.Adjective || Tanwin(token) || KeepsNun(token))
        {
            return false;
        }

        return tree.PosOf(noun) is Pos.Noun || (tree.PosOf(noun) is Pos.X && tree[next].HasArticle);
    }

    /// <summary>Dual and sound plural lose their ن before a genitive: where it stands, none follows.</summary>
    private static bool KeepsNun(Token token) => token.Analysis?.Features.Number switch
    {
        Number.Dual => token.Stem.Folded.EndsWith("ان", StringComparison.Ordinal) || token.Stem.Folded.EndsWith("ين", StringComparison.Ordinal),
        Number.Plural => token.Stem.Folded.EndsWith("ون", StringComparison.Ordinal) || (token.Stem.Folded.EndsWith("ين", StringComparison.Ordinal) && token.Analysis.Features.Gender is Gender.Masculine),
        _ => false,
    };

    private static bool Tanwin(Token token) => token.Form.EndsWith('\u064B') || token.Form.EndsWith("\u064Bا", StringComparison.Ordinal);

    /// <summary>The noun that an adjective agrees with: the nearest that fits in article and gender.</summary>
    private static int Modified(TreeDraft tree, int adjective, int previous)
    {
        var gender = tree[adjective].Analysis!.Features.Gender;
        var candidate = previous;
        for (var steps = 0; steps < 4 && candidate >= 0; steps++)
        {
            if (tree.PosOf(candidate) is not Pos.Adjective && Agrees(tree, adjective, candidate, gender))
            {
                return candidate;
            }

            var relation = tree.RelationOf(candidate);
            if (relation is not ("nmod" or "amod" or "appos" or "flat"))
            {
                break;
            }

            candidate = tree.HeadOf(candidate);
        }

        return tree.PosOf(previous) is Pos.Adjective && tree.HeadOf(previous) >= 0 ? tree.HeadOf(previous) : previous;
    }

    private static bool Agrees(TreeDraft tree, int adjective, int noun, Gender gender)
    {
        var features = tree[noun].Analysis?.Features ?? default;
        var nonHumanPlural = features.Number is Number.Plural && gender is Gender.Feminine;
        var genderFits = gender is Gender.Unknown || features.Gender is Gender.Unknown || features.Gender == gender || nonHumanPlural;
        var definite = tree[noun].HasArticle || tree[noun].Pronoun is not null || tree.PosOf(noun) is Pos.ProperNoun || HasDefiniteGenitive(tree, noun);
        return genderFits && definite == tree[adjective].HasArticle;
    }

    private static bool HasDefiniteGenitive(TreeDraft tree, int noun)
    {
        for (var i = noun + 1; i < Math.Min(tree.Count, noun + 3); i++)
        {
            if (tree.HeadOf(i) == noun && tree.RelationOf(i) == "nmod")
            {
                return tree[i].HasArticle || tree.PosOf(i) is Pos.ProperNoun or Pos.X || HasDefiniteGenitive(tree, i);
            }
        }

        return false;
    }

    /// <summary>و joins to the nearest earlier nominal of the same shape.</summary>
    private static void Coordinate(TreeDraft tree, int i, int previous)
    {
        if (previous < 0 || i - previous > 8)
        {
            return;
        }

        var partner = previous;
        for (var candidate = previous; candidate >= 0; candidate = tree.HeadOf(candidate))
        {
            if (SameShape(tree, i, candidate))
            {
                partner = candidate;
                break;
            }

            if (tree.RelationOf(candidate) is not ("nmod" or "amod" or "appos" or "flat" or "nummod"))
            {
                break;
            }
        }

        tree.Attach(i, partner, "conj");
    }

    private static bool SameShape(TreeDraft tree, int left, int right)
    {
        var same = tree.PosOf(left) == tree.PosOf(right) || (IsName(tree, left) && IsName(tree, right));
        return same && tree[left].HasArticle == tree[right].HasArticle;
    }

    private static int LastNominal(TreeDraft tree, int i)
    {
        for (var j = i - 1; j >= Math.Max(0, i - 6); j--)
        {
            if (tree.IsNominal(j))
            {
                return j;
            }

            if (tree.IsVerb(j))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>After a comma a name or an indefinite noun explains a definite phrase.</summary>
    private static void AfterComma(TreeDraft tree, int i, int previous)
    {
        if (IsName(tree, i) && tree[i].Before.Contains('،', StringComparison.Ordinal))
        {
            tree.Attach(i, PhraseHead(tree, previous), "appos");
        }
    }
}
