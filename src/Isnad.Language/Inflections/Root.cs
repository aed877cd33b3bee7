namespace Isnad.Language.Inflections;

/// <summary>The root of a verb, its derivational form, and the weaknesses that shape its inflection.</summary>
internal sealed class Root
{
    public Root(string letters, string form, string lemma)
    {
        Letters = letters.Replace(" ", "", StringComparison.Ordinal).Replace('أ', 'ء').Replace('ؤ', 'ء').Replace('ئ', 'ء').Replace('ا', 'ء');
        Form = form;
        var triliteral = Letters.Length == 3;
        Defective = IsWeak(Letters[^1]);
        Hollow = triliteral && !Defective && IsWeak(Second) && (form is "1" or "4" or "7" or "8" or "10") && !KeepsMiddle(lemma);
        Doubled = triliteral && !Defective && Second == Last && (form is "1" or "3" or "4" or "6" or "7" or "8" or "10");
        See = Letters == "رءي";
    }

    /// <summary>The letters without spaces, every hamza as ء.</summary>
    public string Letters { get; }

    /// <summary>1 to 10, Q1, Q2, Q4.</summary>
    public string Form { get; }

    /// <summary>The first letter.</summary>
    public char First => Letters[0];

    /// <summary>The second letter.</summary>
    public char Second => Letters[1];

    /// <summary>The last letter.</summary>
    public char Last => Letters[^1];

    /// <summary>A weak middle letter that turns into a long vowel (قال).</summary>
    public bool Hollow { get; }

    /// <summary>A weak last letter (رمى).</summary>
    public bool Defective { get; }

    /// <summary>Two equal last letters that contract (رد).</summary>
    public bool Doubled { get; }

    /// <summary>رأى, which loses its hamza.</summary>
    public bool See { get; }

    /// <summary>Whether a letter is و or ي.</summary>
    public static bool IsWeak(char letter) => letter is 'و' or 'ي';

    /// <summary>Puts the letters in place of the digits of a template; t of form 8 is assimilated to the first letter.</summary>
    public string Fill(string template)
    {
        var (first, infix) = Form == "8" ? Assimilated() : (First, 'ت');
        Span<char> sounds = stackalloc char[template.Length];
        for (var i = 0; i < template.Length; i++)
        {
            sounds[i] = template[i] switch
            {
                '1' => first,
                '2' => Second,
                '3' => Letters[2],
                '4' => Letters[^1],
                't' => infix,
                var other => other,
            };
        }

        return new string(sounds);
    }

    private (char First, char Infix) Assimilated() => First switch
    {
        'ص' or 'ض' or 'ط' => (First, 'ط'),
        'ظ' => ('ظ', 'ظ'),
        'د' or 'ذ' => ('د', 'د'),
        'ز' => ('ز', 'د'),
        'و' or 'ي' => ('ت', 'ت'),
        'ء' when Letters == "ءخذ" => ('ت', 'ت'),
        _ => (First, 'ت'),
    };

    // استحوذ, ازدوج: the lemma itself shows that the middle letter stays.
    private bool KeepsMiddle(string lemma) => lemma.Length >= 2 && lemma[^2] == Second;
}
