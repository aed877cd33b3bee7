namespace Isnad.Text.Numbers;

/// <summary>Reads one number, in digits or words, at a place of a text.</summary>
internal sealed class NumberReader(NumberLexicon lexicon)
{
    private const decimal Most = 1_000_000_000_000_000_000m;
    private const int DigitsOfYear = 4;

    /// <summary>The longest number that begins at <paramref name="at"/>; null where there is none.</summary>
    public NumberReading? Read(FoldedWords words, int at, bool afterHyphen = false)
    {
        if (words[at].IsDigits)
        {
            return DigitReader.Read(words, at, afterHyphen) is var (value, last) ? Scaled(words, new(value, at, last, Clitics.None, NumberKind.Cardinal)) : null;
        }

        if (lexicon.Find(words[at].Form) is not { } word)
        {
            return null;
        }

        return word.Role switch
        {
            NumberRole.Vague or NumberRole.ScalePlural => ReadVague(words, at, word),
            NumberRole.Ordinal or NumberRole.DefiniteOrdinal or NumberRole.BoundOrdinal => ReadOrdinal(words, at, word),
            NumberRole.Dual => ReadDual(words, at, word),
            NumberRole.Fraction => ReadFraction(words, at, word),
            _ => ReadWords(words, at, word),
        };
    }

    /// <summary>جنديين; after a number the form is the plural: 5 شرطيين.</summary>
    private NumberReading? ReadDual(FoldedWords words, int at, NumberWord word)
    {
        if (word.Clitics.Length == 0 && IsCounted(words, at))
        {
            return null;
        }

        var emphasis = Next(words, at) is { Role: NumberRole.Unit, Value: 2, Clitics.Length: 0 };
        return new(2, at, emphasis ? at + 1 : at, word.Clitics, NumberKind.Cardinal, CountsItself: true);
    }

    /// <summary>Whether a number stands directly before a word: digits that are no year, or words; واحد follows what it counts.</summary>
    private bool IsCounted(FoldedWords words, int at) => at > 0 && words[at].FollowsOn
        && (words[at - 1].IsDigits
            ? words[at - 1].Form.Length != DigitsOfYear
            : lexicon.Find(words[at - 1].Form) is { Value: > 2, Clitics.Article: false } before && StartsNumber(before.Role));

    private NumberReading ReadVague(FoldedWords words, int at, NumberWord word)
    {
        var last = at;
        while (Next(words, last) is { Role: NumberRole.ScalePlural or NumberRole.Vague, Clitics.And: false })
        {
            last++;
        }

        return new(0, at, last, word.Clitics, NumberKind.Vague);
    }

    private NumberReading? ReadOrdinal(FoldedWords words, int at, NumberWord word)
    {
        if (at > 0 && words[at].FollowsOn && lexicon.IsMonthHead(words[at - 1].Form))
        {
            return null;
        }

        return Next(words, at) switch
        {
            { Role: NumberRole.Ten, Clitics.Length: 0 } => new(word.Value + 10, at, at + 1, word.Clitics, NumberKind.Ordinal),
            { Role: NumberRole.Tens, Clitics: { And: true, Article: true } } tens => new(word.Value + tens.Value, at, at + 1, word.Clitics, NumberKind.Ordinal),
            _ when word.Role == NumberRole.BoundOrdinal => null,
            _ => new(word.Value, at, at, word.Clitics, NumberKind.Ordinal),
        };
    }

    /// <summary>نصف مليون.</summary>
    private NumberReading? ReadFraction(FoldedWords words, int at, NumberWord word) =>
        Next(words, at) is { Role: NumberRole.Scale, Clitics.And: false } scale
            ? new(word.Value * scale.Value, at, at + 1, word.Clitics, NumberKind.Cardinal, scale.Value)
            : null;

    /// <summary>Digits, then scales: 23 ألفا، 3 ملايين و200 ألف.</summary>
    private NumberReading Scaled(FoldedWords words, NumberReading number)
    {
        if (Next(words, number.Last) is not { Clitics: { And: false, Article: false } } scale || !Multiplies(scale.Role))
        {
            return number;
        }

        if (scale.Role == NumberRole.Hundred)
        {
            return words[number.Last].IsDigits && number.Value is >= 3 and <= 9 ? Hundreds(words, number) : number;
        }

        return Continue(words, Raised(words, new(number.Value * scale.Value, number.First, number.Last + 1, number.Clitics, NumberKind.Cardinal, scale.Value)));
    }

    /// <summary>A larger scale right after a scale: مئة ألف مليون، ألف مليار.</summary>
    private NumberReading Raised(FoldedWords words, NumberReading number)
    {
        while (Next(words, number.Last) is { Role: NumberRole.Scale or NumberRole.ScalePlural or NumberRole.ScaleAccusative, Clitics.Length: 0 } larger
            && larger.Value > number.Scale && number.Value < Most / larger.Value)
        {
            number = number with { Value = number.Value * larger.Value, Last = number.Last + 1, Scale = larger.Value };
        }

        return number;
    }

    /// <summary>5 مئة وعشرون.</summary>
    private NumberReading Hundreds(FoldedWords words, NumberReading number)
    {
        var last = number.Last + 1;
        var rest = BelowHundredAfterAnd(words, ref last) ?? 0;
        return number with { Value = (number.Value * 100) + rest, Last = last };
    }

    private NumberReading? ReadWords(FoldedWords words, int at, NumberWord word)
    {
        var group = ReadGroup(words, at, word, out var last);
        if (group is null)
        {
            return null;
        }

        var reading = new NumberReading(group.Value, at, last, word.Clitics, NumberKind.Cardinal, StartsScale(word.Role) ? word.Value : 1);
        if (!StartsScale(word.Role))
        {
            return Continue(words, Scaled(words, reading));
        }

        return Continue(words, Raised(words, reading));
    }

    /// <summary>Adds what follows with و and is smaller than the last scale.</summary>
    private NumberReading Continue(FoldedWords words, NumberReading number)
    {
        while (number.Scale >= 1000 && Following(words, number.Last + 1) is { } part && part.Value < number.Scale && number.Value < Most)
        {
            number = number with { Value = number.Value + part.Value, Last = part.Last, Scale = part.Scale };
        }

        var next = number.Last + 1;
        var detached = next < words.Count && words[next] is { Form: "و", FollowsOn: true };
        return number.Scale >= 1000 && Next(words, detached ? next : number.Last) is { Role: NumberRole.Fraction } half && half.Clitics.And != detached
            ? WithHalf(words, detached ? number with { Last = next } : number, half)
            : number;
    }

    /// <summary>مليون ونصف، مليون و نصف، مليون ونصف المليون.</summary>
    private NumberReading WithHalf(FoldedWords words, NumberReading number, NumberWord half)
    {
        var named = Next(words, number.Last + 1) is { Role: NumberRole.Scale } scale && scale.Value == number.Scale;
        return number with { Value = number.Value + (half.Value * number.Scale), Last = number.Last + (named ? 2 : 1), Scale = 1 };
    }

    /// <summary>A further part of a number at <paramref name="at"/>: "و" and digits or words, and their own scale.</summary>
    private NumberReading? Following(FoldedWords words, int at)
    {
        if (at >= words.Count || !words[at].FollowsOn)
        {
            return null;
        }

        var detached = words[at].Form == "و";
        at = detached ? at + 1 : at;
        if (at >= words.Count || !words[at].FollowsOn)
        {
            return null;
        }

        if (words[at].IsDigits)
        {
            return detached && DigitReader.Read(words, at) is var (value, last) ? WithScale(words, new(value, at, last, Clitics.None, NumberKind.Cardinal)) : null;
        }

        if (lexicon.Find(words[at].Form) is not { } word || word.Clitics.And == detached || !StartsNumber(word.Role)
            || ReadGroup(words, at, word, out var end) is not { } group)
        {
            return null;
        }

        var reading = new NumberReading(group, at, end, word.Clitics, NumberKind.Cardinal, StartsScale(word.Role) ? word.Value : 1);
        return reading.Scale > 1 ? reading : WithScale(words, reading);
    }

    private NumberReading WithScale(FoldedWords words, NumberReading number) =>
        Next(words, number.Last) is { Clitics: { And: false, Article: false } } scale && Multiplies(scale.Role) && scale.Role != NumberRole.Hundred
            ? number with { Value = number.Value * scale.Value, Last = number.Last + 1, Scale = scale.Value }
            : number;

    /// <summary>A number below a thousand, or a scale standing alone; null where the word cannot begin one.</summary>
    private decimal? ReadGroup(FoldedWords words, int at, NumberWord word, out int last)
    {
        last = at;
        switch (word.Role)
        {
            case NumberRole.Scale:
                return word.Value;
            case NumberRole.ScaleDual or NumberRole.ScaleAccusative:
                return 2 * word.Value;
            case NumberRole.Hundred or NumberRole.Hundreds:
                return word.Value + (BelowHundredAfterAnd(words, ref last) ?? 0);
            case NumberRole.Unit or NumberRole.BoundUnit when Next(words, at) is { Role: NumberRole.Hundred, Clitics: { And: false, Article: false } } && word.Value >= 3:
                last++;
                return (100 * word.Value) + (BelowHundredAfterAnd(words, ref last) ?? 0);
            default:
                return BelowHundred(words, word, ref last);
        }
    }

    private decimal? BelowHundredAfterAnd(FoldedWords words, ref int last)
    {
        var next = last + 1;
        var detached = next < words.Count && words[next].Form == "و" && words[next].FollowsOn;
        next = detached ? next + 1 : next;
        if (next >= words.Count || !words[next].FollowsOn || words[next].IsDigits
            || lexicon.Find(words[next].Form) is not { } word || word.Clitics.And == detached)
        {
            return null;
        }

        var end = next;
        var value = BelowHundred(words, word, ref end);
        last = value is null ? last : end;
        return value;
    }

    private decimal? BelowHundred(FoldedWords words, NumberWord word, ref int last)
    {
        if (word.Role is NumberRole.Ten or NumberRole.Tens)
        {
            return word.Value;
        }

        if (word.Role is not (NumberRole.Unit or NumberRole.BoundUnit))
        {
            return null;
        }

        if (Next(words, last) is { Role: NumberRole.Ten, Clitics.Length: 0 } && word.Value > 0)
        {
            last++;
            return word.Value + 10;
        }

        if (TensAfterAnd(words, last) is var (tens, end) && word.Value > 0)
        {
            last = end;
            return word.Value + tens;
        }

        // الاثنين alone is Monday.
        return word.Role == NumberRole.Unit && !(word.Clitics.Article && word.Value == 2) ? word.Value : null;
    }

    private (decimal Value, int Last)? TensAfterAnd(FoldedWords words, int at)
    {
        var next = at + 1;
        var detached = next < words.Count && words[next].Form == "و" && words[next].FollowsOn;
        next = detached ? next + 1 : next;
        return next < words.Count && words[next].FollowsOn && lexicon.Find(words[next].Form) is { Role: NumberRole.Tens } word && word.Clitics.And != detached
            ? (word.Value, next)
            : null;
    }

    private NumberWord? Next(FoldedWords words, int at) =>
        at + 1 < words.Count && words[at + 1].FollowsOn && !words[at + 1].IsDigits ? lexicon.Find(words[at + 1].Form) : null;

    private static bool Multiplies(NumberRole role) => role is NumberRole.Hundred or NumberRole.Scale or NumberRole.ScalePlural or NumberRole.ScaleAccusative;

    private static bool StartsScale(NumberRole role) => role is NumberRole.Scale or NumberRole.ScaleDual or NumberRole.ScaleAccusative;

    private static bool StartsNumber(NumberRole role) =>
        role is NumberRole.Unit or NumberRole.BoundUnit or NumberRole.Ten or NumberRole.Tens or NumberRole.Hundred or NumberRole.Hundreds || StartsScale(role);
}
