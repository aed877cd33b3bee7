namespace Isnad.Text;

/// <summary>Which quotes and brackets of a line stand open, so that a straight quote after a stop is known to close or to open.</summary>
internal struct OpenMarks
{
    private bool _straightQuote;
    private int _bracket;

    /// <summary>Starts outside all marks.</summary>
    public OpenMarks()
    {
        _bracket = -1;
        LastClosedAt = -1;
    }

    /// <summary>Where the bracket opened that the last <see cref="Close"/> closed; -1 where it closed none.</summary>
    public int LastClosedAt { get; private set; }

    /// <summary>Whether the mark closes (a straight quote may).</summary>
    public static bool IsClosing(char mark) => mark is '"' or '”' or '»' or '’' or '\'' or '›' or ')' or ']' or '}' or '“';

    /// <summary>Takes note of a character that is no stop.</summary>
    public void See(char letter, int at)
    {
        if (letter == '"')
        {
            _straightQuote = !_straightQuote;
        }
        else if (letter is '(' or '[')
        {
            _bracket = at;
        }
        else if (letter is ')' or ']')
        {
            _bracket = -1;
        }
    }

    /// <summary>The offset after the marks at <paramref name="at"/> that close what stands open.</summary>
    public int Close(string text, int at, int lineEnd)
    {
        LastClosedAt = -1;
        while (at < lineEnd && IsClosing(text[at]) && (text[at] != '"' || _straightQuote))
        {
            if (text[at] is ')' or ']')
            {
                LastClosedAt = _bracket;
            }

            See(text[at], at);
            at++;
        }

        return at;
    }
}
