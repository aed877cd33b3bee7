using System.Globalization;

namespace Isnad.Text.Numbers;

/// <summary>numbers.tsv in folded forms.</summary>
internal sealed class NumberLexicon
{
    private static readonly Dictionary<string, NumberRole> Roles = new(StringComparer.Ordinal)
    {
        ["unit"] = NumberRole.Unit,
        ["bound-unit"] = NumberRole.BoundUnit,
        ["ten"] = NumberRole.Ten,
        ["tens"] = NumberRole.Tens,
        ["hundred"] = NumberRole.Hundred,
        ["hundreds"] = NumberRole.Hundreds,
        ["scale"] = NumberRole.Scale,
        ["scale-plural"] = NumberRole.ScalePlural,
        ["scale-accusative"] = NumberRole.ScaleAccusative,
        ["scale-dual"] = NumberRole.ScaleDual,
        ["fraction"] = NumberRole.Fraction,
        ["vague"] = NumberRole.Vague,
        ["ordinal"] = NumberRole.Ordinal,
        ["definite-ordinal"] = NumberRole.DefiniteOrdinal,
        ["bound-ordinal"] = NumberRole.BoundOrdinal,
    };

    private static readonly HashSet<string> PhraseKinds = new(StringComparer.Ordinal)
    {
        "about", "at-least", "at-most", "about-after", "at-least-after", "at-most-after", "between", "to", "percent",
    };

    private readonly Dictionary<string, (NumberRole Role, decimal Value)> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stops = new(StringComparer.Ordinal);
    private readonly HashSet<string> _monthHeads = new(StringComparer.Ordinal);

    private NumberLexicon()
    {
    }

    /// <summary>The phrases around numbers, by kind (about, at-least, percent …).</summary>
    public PhraseTable Phrases { get; } = new();

    public static NumberLexicon Load(string folder)
    {
        var lexicon = new NumberLexicon();
        foreach (var row in LexiconTable.Load(Path.Combine(folder, "numbers.tsv")).Rows)
        {
            lexicon.Add(row, row.Folded("form"), row["kind"]);
        }

        return lexicon;
    }

    /// <summary>Whether the word names a month of which الأول or الثاني is a part.</summary>
    public bool IsMonthHead(string form) =>
        _monthHeads.Contains(form) || Clitics.Cuts(form).Any(cut => _monthHeads.Contains(form[cut.Length..]));

    /// <summary>The word as a part of a number; null where it is none.</summary>
    public NumberWord? Find(string form)
    {
        if (_stops.Contains(form))
        {
            return null;
        }

        foreach (var cut in Clitics.Cuts(form))
        {
            var rest = cut.Length == 0 ? form : form[cut.Length..];
            if (_stops.Contains(rest))
            {
                return null;
            }

            if (_words.TryGetValue(rest, out var word) && (word.Role != NumberRole.DefiniteOrdinal || cut.Article))
            {
                return new NumberWord(word.Role, word.Value, cut);
            }
        }

        return null;
    }

    private void Add(LexiconRow row, string form, string kind)
    {
        switch (kind)
        {
            case "stop":
                _stops.Add(form);
                break;
            case "month-head":
                _monthHeads.Add(form);
                break;
            case "count-noun" or "count-noun-sound":
                var stem = row["form"].EndsWith('ة') ? form[..^1] + "ت" : form;
                // قاض has lost its ya, which the dual shows again.
                stem = form == "قاض" ? "قاضي" : stem;
                _words.TryAdd(stem + "ان", (NumberRole.Dual, 2));
                if (kind == "count-noun")
                {
                    _words.TryAdd(stem + "ين", (NumberRole.Dual, 2));
                }

                break;
            default:
                if (Roles.TryGetValue(kind, out var role))
                {
                    _words[form] = (role, role == NumberRole.Vague ? 0 : ValueOf(row));
                }
                else if (PhraseKinds.Contains(kind))
                {
                    Phrases.Add(kind, form);
                }
                else
                {
                    throw row.Error($"no kind '{kind}'");
                }

                break;
        }
    }

    private static decimal ValueOf(LexiconRow row) =>
        decimal.TryParse(row["value"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : throw row.Error($"value '{row["value"]}' is no number");
}
