using Isnad.Language.Inflections;
using Isnad.Text;

namespace Isnad.Language.Lexicons;

/// <summary>The lexemes that share their hard consonants, with all their forms, derived on first use.</summary>
internal sealed class Shelf
{
    private readonly List<(Lexeme Lexeme, Lexeme? Verb)> _lexemes = [];
    private readonly Lazy<Dictionary<string, IReadOnlyList<WordEntry>>> _forms;

    public Shelf() => _forms = new(Derive, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The letters of a folded form that no inflection adds, drops or changes, repeats left out.</summary>
    /// <remarks>A form and its root have the same key: affixes, infixes and weak letters are never hard.</remarks>
    public static string Key(string folded)
    {
        Span<char> key = stackalloc char[Math.Min(folded.Length, 64)];
        var length = 0;
        foreach (var letter in folded)
        {
            if (letter is 'ث' or 'ج' or 'ح' or 'خ' or 'ذ' or 'ر' or 'ز' or 'ش' or 'ص' or 'ض' or 'ظ' or 'ع' or 'غ' or 'ق'
                && length < key.Length && (length == 0 || key[length - 1] != letter))
            {
                key[length++] = letter;
            }
        }

        return new string(key[..length]);
    }

    public void Add(Lexeme lexeme, Lexeme? verb) => _lexemes.Add((lexeme, verb));

    public IReadOnlyList<WordEntry> Find(string folded) => _forms.Value.TryGetValue(folded, out var entries) ? entries : [];

    private Dictionary<string, IReadOnlyList<WordEntry>> Derive()
    {
        var forms = new Dictionary<string, IReadOnlyList<WordEntry>>(StringComparer.Ordinal);
        foreach (var (lexeme, verb) in _lexemes)
        {
            foreach (var form in Inflection.Of(lexeme))
            {
                var key = Folding.Fold(form.Written);
                if (!forms.TryGetValue(key, out var entries))
                {
                    forms.Add(key, entries = new List<WordEntry>(2));
                }

                var entry = new WordEntry(verb is not null && lexeme.Pos == Pos.Noun ? AsMasdar(form) : form, lexeme, verb);
                ((List<WordEntry>)entries).Add(entry);
            }
        }

        return forms;
    }

    private static InflectedForm AsMasdar(InflectedForm form) =>
        form with { Features = form.Features with { Verbal = VerbalKind.VerbalNoun } };
}
