namespace Isnad.Text;

/// <summary>A run of letters, or a run of digits, of a folded text: finer than a word, "و20" is two.</summary>
/// <param name="Form">The folded letters.</param>
/// <param name="Start">Offset in the folded text.</param>
/// <param name="Gap">What stands between the run before and this one, folded; empty where they touch.</param>
public readonly record struct FoldedWord(string Form, int Start, string Gap)
{
    /// <summary>Offset after the last letter, in the folded text.</summary>
    public int End => Start + Form.Length;

    /// <summary>Whether it is a run of digits.</summary>
    public bool IsDigits => Form[0] is >= '0' and <= '9';

    /// <summary>Whether it touches the run before, or only spaces stand between.</summary>
    public bool FollowsOn
    {
        get
        {
            foreach (var letter in Gap)
            {
                if (!char.IsWhiteSpace(letter) || letter is '\n' or '\r')
                {
                    return false;
                }
            }

            return true;
        }
    }
}
