using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Actors;

/// <summary>Finds the names of persons, known and unknown.</summary>
internal static class PersonalNames
{
    private const int MostWords = 7;

    /// <summary>The personal name that begins at a word.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">Where.</param>
    /// <param name="afterTitle">Whether a title stands before, so that unknown words are trusted.</param>
    public static PersonalName? At(SentenceScan scan, int at, bool afterTitle)
    {
        if (at >= scan.Words.Count)
        {
            return null;
        }

        if (scan.KnownAt(at) is { Value.Kind: EntityKind.Person } known && (!known.Value.Ambiguous || afterTitle))
        {
            return new PersonalName(known.View, at, known.Last, known.Value);
        }

        var (view, part) = First(scan, at, afterTitle);
        if (scan.IsTitleEpithet(at) || part is NamePartClass.Never or NamePartClass.Tail || (part is NamePartClass.Unknown && !afterTitle) || (part is NamePartClass.Link && !afterTitle))
        {
            return null;
        }

        if (part is NamePartClass.Unknown && !IsUnknownName(scan, at, afterTitle))
        {
            return null;
        }

        // "لصالح بغداد": what is cut from a preposition and stands before a place or body is no name.
        if (!view.IsWhole && view.Preposition != '\0' && !afterTitle && scan.Follows(at + 1) && scan.NamePart(at + 1, scan.Words[at + 1].Plain) is NamePartClass.Unknown
            && (scan.PlaceAt(at + 1) is not null || scan.KnownAt(at + 1) is { View.IsWhole: true } || scan.OrgHeadAt(at + 1) is not null))
        {
            return null;
        }

        var last = Last(scan, at, part, afterTitle);
        if (last < at || (last == at && !afterTitle && part is not NamePartClass.Family))
        {
            return null;
        }

        return new PersonalName(view, at, last, null);
    }

    private static (WordView View, NamePartClass Part) First(SentenceScan scan, int at, bool afterTitle)
    {
        foreach (var view in scan.Words[at].Views)
        {
            var part = view.Pronoun || ((afterTitle || scan.Words[at].BeginsQuote) && !view.IsWhole) ? NamePartClass.Unknown : scan.NamePart(at, view);
            if (part is NamePartClass.Given or NamePartClass.Foreign or NamePartClass.Family or NamePartClass.Prefix or NamePartClass.Link)
            {
                return (view, part);
            }
        }

        var plain = scan.Words[at].Plain;
        return (plain, scan.NamePart(at, plain) is var listed and not NamePartClass.Surname ? listed : NamePartClass.Unknown);
    }

    /// <summary>Index of the last word of the name that begins at <paramref name="at"/>; less than it where the name is not complete.</summary>
    private static int Last(SentenceScan scan, int at, NamePartClass part, bool afterTitle)
    {
        var last = part is NamePartClass.Prefix or NamePartClass.Link ? at - 1 : at;
        var open = last < at;
        for (var i = at + 1; i < scan.Words.Count && i - at < MostWords && scan.Words[i].Follows; i++)
        {
            var word = scan.Words[i].Plain;
            var next = scan.NamePart(i, word);
            if (next is NamePartClass.Never || scan.IsTitleEpithet(i))
            {
                break;
            }

            if (last > at && !open && IsTitle(scan, i))
            {
                break;
            }

            if (next is NamePartClass.Prefix or NamePartClass.Link)
            {
                open = true;
                part = next;
                continue;
            }

            // "أم" is "or" too: a listed name must follow.
            if (open && next is NamePartClass.Unknown && scan.Lexicon.IsCommonWord(scan.Words[i - 1].Plain.Folded))
            {
                break;
            }

            if (!open && i > at + 1 && BeginsNext(scan, i))
            {
                break;
            }

            if (!open && (IsAnother(scan, at, i, next, afterTitle) || !Continues(scan, at, i, part, next, afterTitle)))
            {
                break;
            }

            open = false;
            last = i;
            part = (next is NamePartClass.Unknown && part is NamePartClass.Prefix or NamePartClass.Link) || (next is NamePartClass.Tail && word.Article) ? NamePartClass.Given : next;
        }

        return last;
    }

    /// <summary>"خالد الهاشمي مساعد مدير الشركة": a title with what it belongs to, behind a name of two words.</summary>
    private static bool IsTitle(SentenceScan scan, int at) =>
        scan.TitleAt(at) is { View: { IsWhole: true, Article: false, Pronoun: false } } title && scan.Follows(title.Last + 1)
        && ((scan.TitleAt(title.Last + 1) is { View: { IsWhole: true } } next && next.Value.Class is not TitleClass.Rank) || scan.OrgHeadAt(title.Last + 1) is { View.IsWhole: true } || scan.DefiniteHeadAt(title.Last + 1) is { View.IsWhole: true });

    /// <summary>"كمال عياد ونصاف بن حسين": a word that no list has and that begins with و, with what only goes on a name behind it, is the second of two who are told together.</summary>
    public static bool BeginsNext(SentenceScan scan, int at) =>
        scan.Words[at].Plain is { Article: false, Key: ['و', _, _, _, ..] } word && scan.NamePart(at, word) is NamePartClass.Unknown && scan.KnownAt(at) is null && scan.IsUnknown(at)
        && scan.Follows(at + 1) && scan.NamePart(at + 1, scan.Words[at + 1].Plain) is NamePartClass.Link or NamePartClass.Given or NamePartClass.Family or NamePartClass.Prefix;

    /// <summary>The name that such a word begins.</summary>
    public static PersonalName? Next(SentenceScan scan, int at) =>
        BeginsNext(scan, at) && Last(scan, at, NamePartClass.Given, afterTitle: true) is var last && last > at
            ? new PersonalName(scan.Words[at].Views.First(view => view is { Conjunction: true, Preposition: '\0', Pronoun: false }), at, last, null)
            : null;

    /// <summary>"اتهم وزير الدفاع خالد سالم إيران": a state or a known body that no list has as part of a name stands beside it.</summary>
    private static bool IsAnother(SentenceScan scan, int at, int i, NamePartClass part, bool afterTitle) =>
        part is NamePartClass.Unknown && (afterTitle || i > at + 1) && !IsFamily(scan.Words[i].Plain, first: i == at + 1)
        && (scan.PlaceAt(i) is { Kind: EntityKind.Country } || (i > at + 1 && scan.Words[i] is { Read.IsWhole: true, Plain.Article: false } && scan.PlaceAt(i) is { RegistryId: not null } && scan.NamePart(at, scan.Words[at].Plain) is NamePartClass.Given) || scan.KnownAt(i) is { Value: { Kind: EntityKind.Organization or EntityKind.Group, Ambiguous: false }, View.IsWhole: true });

    /// <summary>خالد السويد, عبدالخالق الحوثي: behind a given name, what has the article may be a family's name.</summary>
    private static bool IsFamily(WordView word, bool first) => word is { Article: true, IsSoundPlural: false } && (first || word.Key.EndsWith('ي'));

    private static bool Continues(SentenceScan scan, int at, int i, NamePartClass before, NamePartClass part, bool afterTitle)
    {
        if (part is not NamePartClass.Unknown)
        {
            return true;
        }

        var word = scan.Words[i];
        if (word.Plain.Key is [] or [>= '0' and <= '9', ..] || Clitics.IsOnly(word.Plain.Folded) || scan.NumberAt(i) is not null)
        {
            return false;
        }

        // "حسين عز الدين": what ends a name makes one of any noun before it.
        if (word.Read.IsWhole && scan.Follows(i + 1) && scan.NamePart(i + 1, scan.Words[i + 1].Plain) is NamePartClass.Tail && scan.TitleAt(i) is null && scan.RoleNounAt(i) is null)
        {
            return true;
        }

        // "كامل الأراضي", "سلامة الرحلات": a given name that is a common word needs a listed name or a nisba after it.
        var common = i == at + 1 && !afterTitle && scan.Lexicon.IsCommonWord(scan.Words[at].Plain.Folded);
        if (word.Plain.Article)
        {
            if (i > at + 1 && before is NamePartClass.Unknown && scan.Words[i - 1].Plain is { Article: true, Key: [.., 'ي'] })
            {
                return word.Plain.Key.EndsWith('ي') && scan.IsUnknown(i) && !scan.IsListed(i);
            }

            // "العقيد بلعيد الورتاني": a first name that no list has, with a family's name.
            var foreign = afterTitle && i == at + 1 && before is NamePartClass.Unknown && word.Plain.Key.EndsWith('ي') && scan.IsUnknown(at) && scan.IsUnknown(i) && !scan.IsListed(i);
            return (before is NamePartClass.Given || foreign) && (!common || word.Plain.Key.EndsWith('ي')) && !IsNoFamily(scan, i);
        }

        if (common)
        {
            return false;
        }

        if (scan.IsUnknown(i))
        {
            return word.Read.IsWhole && word.Token.Pronoun is null && scan.Nationality(word.Plain) is null && scan.RoleNounAt(i) is null && scan.TitleAt(i) is null;
        }

        return afterTitle && i == at + 1 && before is NamePartClass.Given && word.Read.IsWhole && scan.Nationality(word.Plain) is null && !Owns(scan, i)
            && (word.Plain.Key.EndsWith('ي') || (word.Pos is Pos.Noun && word.Token.Analysis!.Features.Verbal is VerbalKind.None));
    }

    /// <summary>"اتهم خالد كمال الحكومة", "المتظاهرين", "الاتهامات": a title, a body that stands alone, people or deeds in the plural are no family.</summary>
    private static bool IsNoFamily(SentenceScan scan, int at)
    {
        var word = scan.Words[at];
        return scan.TitleAt(at) is not null
            || (scan.OrgHeadAt(at) ?? scan.DefiniteHeadAt(at)) is { View: { IsWhole: true, Article: true }, Value: { StandsAlone: true } or { Refers: true } }
            || scan.RoleNounAt(at) is { View.IsWhole: true, Value: { Number: Number.Plural or Number.Dual } or { Collective: true } }
            || (word.Plain.IsSoundPlural && (scan.KnownAt(at) is { Value: { Kind: EntityKind.Group or EntityKind.Organization, Ambiguous: false } } || scan.Nationality(word.Plain) is not null))
            || (!scan.IsUnknown(at) && word.Token.Analysis!.Features is { Verbal: VerbalKind.VerbalNoun, Number: Number.Plural })
            || IsDeed(scan, at);
    }

    /// <summary>"أدان خالد كمال الهجوم": a noun that tells an event, or a verbal noun that is longer than those that families are called by (الصلح), where no list has it as a name.</summary>
    private static bool IsDeed(SentenceScan scan, int at)
    {
        var (word, key) = (scan.Words[at], scan.Words[at].Plain.Key);
        var noun = word.Token.Analyses.FirstOrDefault(analysis => analysis.Pos is Pos.Noun);
        return noun is not null && key is [_, _, .., not 'ي'] && scan.Lexicon.NamePart(key, key) is NamePartClass.Unknown or NamePartClass.Never
            && ((word.Plain.Article && scan.Lexicon.IsDeed(key)) || (key.Length > 3 && noun.Features.Verbal is VerbalKind.VerbalNoun));
    }

    /// <summary>"أكد الرئيس خالد ضرورة الحوار", "موقف روسيا": a noun with its genitive behind it is what is told of him.</summary>
    private static bool Owns(SentenceScan scan, int at)
    {
        if (scan.Words[at].Token.Pronoun is not null || !scan.Follows(at + 1))
        {
            return scan.Words[at].Token.Pronoun is not null;
        }

        var next = scan.Words[at + 1];
        return next.Read.IsWhole && (next.Token.Pronoun is not null || scan.PlaceAt(at + 1) is { Kind: EntityKind.Country }
            || (next.Plain.Article && !next.Plain.Key.EndsWith('ي') && next.Pos is Pos.Noun && !scan.IsUnknown(at + 1) && scan.NamePart(at + 1, next.Plain) is NamePartClass.Unknown));
    }

    /// <summary>A word after a title that no list has: a foreign or rare name.</summary>
    private static bool IsUnknownName(SentenceScan scan, int at, bool afterTitle)
    {
        var word = scan.Words[at];
        return afterTitle && word.Plain.Key.Length > 1 && !char.IsAsciiDigit(word.Plain.Key[0])
            && (scan.IsUnknown(at) ? word.Read.IsWhole || IsBeforeName(scan, at) : word.Read.IsWhole && word.Pos is Pos.Noun && IsBeforeName(scan, at))
            && !IsPurpose(scan, at)
            && scan.Nationality(word.Plain) is null
            && scan.PlaceAt(at) is null
            && scan.KnownAt(at) is null
            && scan.NumberAt(at) is null;
    }

    /// <summary>"رئيس شركة الأمل لتجميع السيارات": what begins with ل before a definite noun tells what the body is for.</summary>
    private static bool IsPurpose(SentenceScan scan, int at) =>
        scan.Words[at].Plain is { Article: false, Key: ['ل', _, _, _, ..] } && scan.Follows(at + 1)
        && scan.Words[at + 1].Plain is { Article: true } next && scan.NamePart(at + 1, next) is NamePartClass.Unknown && !next.Key.EndsWith('ي');

    /// <summary>"زيتون علي", "بلاتون جون": what a listed name follows may be a name itself, though it is a word too or begins as one with a preposition.</summary>
    private static bool IsBeforeName(SentenceScan scan, int at) =>
        scan.Follows(at + 1) && scan.NamePart(at + 1, scan.Words[at + 1].Plain) is NamePartClass.Given or NamePartClass.Foreign or NamePartClass.Family
        && scan.Words[at] is { Plain.Article: false, Read: { Conjunction: false } read, Token: { Pronoun: null, Analysis: null or { Features.Verbal: VerbalKind.None } } }
        && (read.IsWhole || scan.NamePart(at, read) is NamePartClass.Unknown)
        && scan.TitleAt(at) is null && scan.RoleNounAt(at) is null && scan.OrgHeadAt(at) is null;
}
