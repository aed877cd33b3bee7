namespace Isnad.Language.Rules;

/// <summary>Tells participles that stand as nouns (المتظاهرون) from those that describe one (القوات المشاركة).</summary>
internal static class Participles
{
    /// <summary>The tokens with their participles settled.</summary>
    public static List<Token> Settled(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var analysis = tokens[i].Analysis;
            if (analysis is { Pos: Pos.Adjective, Features.Verbal: VerbalKind.ActiveParticiple or VerbalKind.PassiveParticiple }
                && !Describes(tokens, i))
            {
                tokens[i] = tokens[i] with { Analyses = [analysis with { Pos = Pos.Noun }, .. tokens[i].Analyses.Skip(1)] };
            }
        }

        return tokens;
    }

    private static bool Describes(List<Token> tokens, int index)
    {
        var token = tokens[index];
        if (token.Preposition is not null || token.Pronoun is not null || index == 0)
        {
            return false;
        }

        var left = tokens[index - 1];
        if (left.Analysis is not { Pos: Pos.Noun or Pos.Adjective or Pos.X or Pos.ProperNoun } head)
        {
            return left.Analysis is { Pos: Pos.Auxiliary };
        }

        var definite = left.HasArticle || left.Pronoun is not null || head.Pos is Pos.X or Pos.ProperNoun;
        var agrees = head.Features.Number == Number.Plural || head.Features.Gender == Gender.Unknown
            || head.Features.Gender == token.Analysis!.Features.Gender;
        var far = index > 1 && tokens[index - 1].Analysis!.Features.Number != Number.Singular;
        return agrees && (token.HasArticle ? definite || far : !definite);
    }
}
