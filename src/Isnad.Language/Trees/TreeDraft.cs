namespace Isnad.Language.Trees;

/// <summary>A tree under construction.</summary>
internal sealed class TreeDraft
{
    private readonly int[] _heads;
    private readonly string?[] _relations;

    public TreeDraft(IReadOnlyList<Token> tokens)
    {
        Tokens = tokens;
        _heads = new int[tokens.Count];
        _relations = new string?[tokens.Count];
        Array.Fill(_heads, -1);
    }

    public IReadOnlyList<Token> Tokens { get; }

    public int Count => Tokens.Count;

    public Token this[int index] => Tokens[index];

    public Pos PosOf(int index) => Tokens[index].Analysis?.Pos ?? Pos.X;

    public int HeadOf(int index) => _heads[index];

    public string? RelationOf(int index) => _relations[index];

    public bool HasHead(int index) => _relations[index] is not null;

    /// <summary>Attaches a token unless that would close a circle.</summary>
    public void Attach(int dependent, int head, string relation)
    {
        for (var up = head; up >= 0; up = _heads[up])
        {
            if (up == dependent)
            {
                return;
            }
        }

        _heads[dependent] = head;
        _relations[dependent] = relation;
    }

    public void Detach(int dependent)
    {
        _heads[dependent] = -1;
        _relations[dependent] = null;
    }

    public void Relabel(int dependent, string relation) => _relations[dependent] = relation;

    public bool IsVerb(int index) => PosOf(index) is Pos.Verb;

    public bool IsNominal(int index) => PosOf(index) is Pos.Noun or Pos.ProperNoun or Pos.Adjective or Pos.X or Pos.Numeral;

    /// <summary>Gender of a noun; names tell theirs only by their ending.</summary>
    public Gender GenderOf(int index)
    {
        var gender = Tokens[index].Analysis?.Features.Gender ?? Gender.Unknown;
        return PosOf(index) is not (Pos.ProperNoun or Pos.X) ? gender : Tokens[index].Folded.EndsWith('ه') && Tokens[index].Pronoun is null ? Gender.Feminine : Gender.Unknown;
    }

    /// <summary>Whether a comma, stop or dash stands before the token; quotes and brackets do not part phrases.</summary>
    public bool ParsedOff(int index)
    {
        foreach (var letter in Tokens[index].Before)
        {
            if (letter is '،' or ',' or '.' or ':' or '؛' or ';' or '!' or '؟' or '-' or '–' or '\n')
            {
                return true;
            }
        }

        return false;
    }

    public IReadOnlyList<Token> ToTokens()
    {
        var tokens = new Token[Count];
        for (var i = 0; i < Count; i++)
        {
            tokens[i] = Tokens[i] with { Head = _heads[i], Relation = _relations[i] };
        }

        return tokens;
    }
}
