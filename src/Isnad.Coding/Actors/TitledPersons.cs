using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Actors;

/// <summary>Finds persons by title, with or without their names: "وزير الخارجية الروسي سيرغي لافروف", "الرئيس", "متحدث باسم الجيش".</summary>
internal static class TitledPersons
{
    private const int MostWords = 7;
    private const int MostBetween = 4;

    /// <summary>How many words a name has at most that no list knows and no title leads to.</summary>
    private const int MostUnknown = 2;

    /// <summary>So many titles may stand in a row: رئيس الجامعة أ.د. سامي.</summary>
    private const int MostTitles = 3;

    /// <summary>The person whose title begins at a word; null where there is none.</summary>
    public static ActorMention? At(SentenceScan scan, int at)
    {
        var match = scan.TitleAt(at);
        if (match is null)
        {
            return OfNation(scan, at);
        }

        if (TitleWords.AreOther(scan, match) || TitleWords.AreInTitle(scan, at))
        {
            return null;
        }

        var draft = new TitleDraft(match, IsDefinite(scan, match));
        if (draft.Title.Class is not TitleClass.Honorific)
        {
            ReadSuperior(scan, draft);
            ReadComplement(scan, draft);
        }

        var name = draft.Title.Class is TitleClass.Honorific && match.View.Pronoun ? null : ReadName(scan, draft);
        if (name is not null && draft.Title.Class is TitleClass.Relative && draft.Title.Tie is Predicate.KinOf && scan.Words[at].Token.Pronoun is null)
        {
            return Complete(scan, draft, name.Last, EntityKind.Person, "pattern:relative");
        }

        if (name is null && draft.Title is { Class: TitleClass.Honorific, Sector: "GOV" } && scan.Follows(draft.Next) && At(scan, draft.Next) is { } holder)
        {
            // "معالي وزير الإعلام": the honorific heads the phrase and is nobody beside the minister.
            return holder with { First = at, HeadToken = at };
        }

        return name is null ? Unnamed(scan, draft) : IsBodyBeside(scan, draft, name) ? null : Named(scan, draft, name);
    }

    /// <summary>A nationality in place of a title, as sports pages have it: "رحب الإيطالي ماريو روسي بذلك" tells of a person, not of a state.</summary>
    private static ActorMention? OfNation(SentenceScan scan, int at)
    {
        var word = scan.Words[at];
        var isAttribute = at > 0 && word.Follows && scan.Words[at - 1].Pos is Pos.Noun or Pos.ProperNoun or Pos.Adjective or Pos.X;
        if (isAttribute || !word.Plain.Article || word.Plain.Pronoun || !scan.Follows(at + 1) || scan.Nationality(word.Plain) is not { } country)
        {
            return null;
        }

        return (PersonalNames.At(scan, at + 1, afterTitle: false) ?? Unlisted(scan, at)) is { View.IsWhole: true } name
            ? scan.Mention(word.Plain, at, name.Last, EntityKind.Person, "pattern:nation-name") with { NameSpan = scan.SpanOf(name.View, name.Last), RegistryId = name.Known?.Id, Country = country, Named = true }
            : null;
    }

    /// <summary>"فازت الإيطالية لورينا": right after a verb that agrees with the nationality, the name may be a short one that no list has.</summary>
    private static PersonalName? Unlisted(SentenceScan scan, int at)
    {
        var word = scan.Words[at];
        var does = at > 0 && word is { Follows: true, Read.IsWhole: true, Token.Form: [.., 'ة' or 'ي'] } && scan.IsUnknown(at + 1)
            && scan.Words[at - 1] is { Pos: Pos.Verb, Token.Analysis.Features.Gender: var gender } && gender is Gender.Feminine == word.Token.Form.EndsWith('ة');
        return does && PersonalNames.At(scan, at + 1, afterTitle: true) is { } name && name.Last <= at + MostUnknown && (name.Last == at + 1 || !LooksOwned(scan.Words[name.Last].Token.Form)) ? name : null;
    }

    /// <summary>"بدأ الإسباني كارديلو مشواره": an unknown word that ends like one with a pronoun is what he has, not what he is called.</summary>
    private static bool LooksOwned(string form) => form.EndsWith('ه') || form.EndsWith("ها", StringComparison.Ordinal) || form.EndsWith("هم", StringComparison.Ordinal);

    /// <summary>The office that a deputy's stands under: a minister's deputy is no minister. Without one it is an office by itself (نائب في البرلمان), and so are
    /// several of them: "استجوب نواب وزير الداخلية" has members of parliament question a minister.</summary>
    private static void ReadSuperior(SentenceScan scan, TitleDraft draft)
    {
        if (draft.Match.Value.Class is TitleClass.Deputy or TitleClass.Envoy && !draft.Definite && draft.Title.Number is not (Number.Plural or Number.Dual) && scan.Follows(draft.Next)
            && scan.TitleAt(draft.Next) is { View.IsWhole: true, Value: { Class: TitleClass.Office or TitleClass.Portfolio or TitleClass.Envoy or TitleClass.Deputy, Sector: not "LEG", Tie: not Predicate.MemberOf } } superior)
        {
            draft.StandUnder(superior, IsDefinite(scan, superior));
        }
    }

    /// <summary>"اتهمت المعارضة خالد الهاشمي": a body and a man beside it, no woman who opposes.</summary>
    private static bool IsBodyBeside(SentenceScan scan, TitleDraft draft, PersonalName name) =>
        draft is { Title: { Class: TitleClass.Role, Gender: Gender.Feminine, Number: Number.Singular }, HasComplement: false } && Bodies.At(scan, draft.Match.First) is not null
        && !scan.Lexicon.IsFemaleName(scan.Words[name.First].Plain.Folded);

    private static bool IsDefinite(SentenceScan scan, NameMatch<Title> title) =>
        title.View.Article || title.View.Pronoun || (title.Last > title.First && scan.Words[title.Last].Plain.Article);

    /// <summary>What the office belongs to, and its adjectives.</summary>
    private static void ReadComplement(SentenceScan scan, TitleDraft draft)
    {
        for (var words = 0; words < MostWords && (scan.Follows(draft.Next) || scan.IsQuotedNationality(draft.Next)); words++)
        {
            if (!ReadPreposed(scan, draft) && !ReadBody(scan, draft, draft.Next, genitive: true) && !ReadWord(scan, draft))
            {
                return;
            }
        }
    }

    /// <summary>"باسم الجيش", "في حركة حماس", "لدى الأمم المتحدة", "للأمم المتحدة", "لشؤون اللاجئين", but not "قال مدير التحقيقات لرويترز".</summary>
    private static bool ReadPreposed(SentenceScan scan, TitleDraft draft)
    {
        var next = draft.Next;
        var word = scan.Words[next];
        if (word.Plain.Folded is "باسم" or "في" or "لدي" && draft.Title.Class is TitleClass.Office or TitleClass.Role)
        {
            return (scan.Follows(next + 1) || (next + 1 < scan.Words.Count && scan.Words[next + 1].OpensQuote)) && (draft.Body is null || word.Plain.Key != "باسم")
                && ReadBody(scan, draft, next + 1, genitive: false, places: !(draft.IsSent && word.Plain.Folded == "لدي") && draft.Title is { Class: TitleClass.Office } or { Number: Number.Plural, Tie: Predicate.OfficeIn } || word.Plain.Folded == "باسم");
        }

        // "أستاذ القانون بجامعة حلب": of what else ب leads to the verb may tell (أشاد الوزير بالجيش).
        if (draft is { Title: { Class: TitleClass.Role, Sector: "EDU" }, Body: null } && word.Read is { Preposition: 'ب', Conjunction: false } && Bodies.At(scan, next) is { Sector: "EDU" })
        {
            return ReadBody(scan, draft, next, genitive: false);
        }

        if (draft.Title.Class is not TitleClass.Office || draft.Body is not null || word.Read.Preposition != 'ل' || (draft.HasComplement && scan.KnownAt(next) is { Value.Sector: "JRN" }))
        {
            return false;
        }

        if (ReadBody(scan, draft, next, genitive: false))
        {
            return true;
        }

        if (word.Read.Key != "شوون" || !scan.Follows(next + 1) || !scan.Words[next + 1].Plain.Article)
        {
            return false;
        }

        draft.Last = next + 1;
        return true;
    }

    /// <summary>A body, country or place at a word.</summary>
    private static bool ReadBody(SentenceScan scan, TitleDraft draft, int at, bool genitive, bool places = true)
    {
        // A definite title takes no genitive: "اتهم رئيس الوزراء الجيش" has the army accused.
        if (genitive && (draft.Closed || draft.IsFull || draft.Definite || draft.Body is not null || !scan.Words[at].Plain.IsWhole))
        {
            return false;
        }

        var body = Bodies.At(scan, at);
        // Where an office is of a state or body already, a place tells where something took place (اعتقل وزير الدفاع التركي في إسطنبول), and so it does of who holds none (اعتقل شابا في باريس).
        // "الكاتب العام لولاية كذا" has its place behind a preposition, where the article closes only what has none.
        var served = !genitive && draft.Match.Last > draft.Match.First && scan.Words[at].Read.Preposition == 'ل' && scan.PlaceAt(at) is { Kind: EntityKind.Place };
        var place = (draft.Closed && !served) || draft.Body is not null || !places ? null : scan.PlaceAt(at);
        body ??= KnownGroup(scan, at);
        var found = body is not null && body.Last >= (place?.Last ?? -1) ? body : place;
        if (found is null || (genitive && (found.Span.Start != scan.Words[at].Plain.Start || (draft.Title.IsOfSchools && found.Sector != draft.Title.Sector))))
        {
            return false;
        }

        draft.Last = found.Last;
        draft.Owns = true;
        draft.BodySector = scan.SectorOfPeople(found);
        draft.Body = found.Span;
        draft.Country ??= found.Country;
        draft.Sector ??= found.Sector ?? (served && found == place ? "GOV" : null);
        draft.Definite = true;
        return true;
    }

    /// <summary>A known movement that goes by the name of its people: زعيم الحوثيين.</summary>
    private static ActorMention? KnownGroup(SentenceScan scan, int at) =>
        scan.KnownAt(at) is { Value: { Kind: EntityKind.Group, Ambiguous: false } group } match
            ? scan.Mention(match.View, at, match.Last, EntityKind.Group, "registry") with { RegistryId = group.Id, Country = group.Country, Sector = group.Sector, Named = true }
            : null;

    /// <summary>An adjective of the title, or a genitive with the article: وزير الشؤون الاجتماعية.</summary>
    private static bool ReadWord(SentenceScan scan, TitleDraft draft)
    {
        var next = draft.Next;
        var word = scan.Words[next];
        if (IsEpithet(scan, draft, next))
        {
            draft.Last = next;
            return true;
        }

        if (scan.Ends(next) || word.Pos is Pos.Verb || scan.NumberAt(next) is not null || Concord.Governs(scan, next))
        {
            return false;
        }

        var country = scan.Nationality(word.Plain);
        if (country is not null && (word.Plain.Article || !draft.Definite) && word.Read.IsWhole)
        {
            draft.Country ??= country;
            draft.Body ??= scan.SpanOf(word.Plain, next);
            draft.IsFull |= !word.Plain.Article;
            draft.Last = next;
            return true;
        }

        var conjoined = draft.HasComplement && draft.Head.StartsWith(Title.Minister, StringComparison.Ordinal) && word.Read is { Conjunction: true, Article: true, Preposition: '\0' };
        var attribute = word.Plain.Article
            ? draft.Title.Class is TitleClass.Office or TitleClass.Role && (scan.IsAdjective(next) || !draft.Definite) && !IsNamePart(scan, next) && !IsObject(scan, draft, next) && !IsAtOdds(scan, draft, next) && !AreOthers(scan, draft, next)
            : !draft.Definite && word.Read.IsWhole && word.Pos is Pos.Adjective && !IsNamePart(scan, next);
        if (!conjoined && (!attribute || scan.TitleAt(next) is not null))
        {
            return false;
        }

        draft.Definite |= word.Plain.Article;
        draft.IsFull |= !word.Plain.Article || !scan.IsAdjective(next);
        draft.Last = next;
        return true;
    }

    /// <summary>"تصريحات الرئيس التركي المتكررة": an adjective in the feminine is of another noun, where only the title of a man, or his nationality, stands before it.</summary>
    private static bool IsAtOdds(SentenceScan scan, TitleDraft draft, int at)
    {
        var before = scan.Words[at - 1];
        var nation = scan.Nationality(before.Plain) is not null && before.Token.Form is [.., 'ي'];
        return before.Plain.Article && scan.Words[at].Token.Form is [.., 'ة'] && draft.Title is { Gender: Gender.Masculine, Number: Number.Singular }
            && (nation || (draft.Last == draft.Match.First && draft.Match.View.Article));
    }

    /// <summary>"اتهم محافظ حلب المحتجين": men in the sound plural are said of no single title that is definite already, unless of a plural before them.</summary>
    private static bool AreOthers(SentenceScan scan, TitleDraft draft, int at) =>
        draft is { Definite: true, Title.Number: Number.Singular } && scan.Words[at].Plain.IsSoundPlural && !scan.Words[at - 1].Plain.IsSoundPlural
        && (scan.RoleNounAt(at) is not null || scan.KnownAt(at) is not null || scan.Nationality(scan.Words[at].Plain) is not null);

    /// <summary>"أطلق رجل النار": a definite noun beside the doer of a verb, which takes no genitive, is what it is done to or with.</summary>
    private static bool IsObject(SentenceScan scan, TitleDraft draft, int at) =>
        draft is { Definite: false, Title.IsLone: true, Match: { View: { IsWhole: true, Pronoun: false } } match } && match.First > 0 && scan.Words[match.First].Follows
        && scan.Words[match.First - 1].Pos is Pos.Verb && scan.Nationality(scan.Words[at].Plain) is null;

    /// <summary>"الرئيس التركي المنتخب", "رئيس الوزراء الأسبق", but not "استقبل الرئيس المنتخب الوطني".</summary>
    private static bool IsEpithet(SentenceScan scan, TitleDraft draft, int at) =>
        draft is { Definite: true, Title.Class: TitleClass.Office } && scan.IsTitleEpithet(at)
        && (!scan.Lexicon.IsNounToo(scan.Words[at].Plain.Key) || (scan.Follows(at + 1) && PersonalNames.At(scan, at + 1, afterTitle: true) is not null));

    private static bool IsNamePart(SentenceScan scan, int at) => scan.NamePart(at, scan.Words[at].Plain) is not NamePartClass.Unknown;

    /// <summary>The name after the title, maybe after a comma, a quotation mark or a second title.</summary>
    private static PersonalName? ReadName(SentenceScan scan, TitleDraft draft)
    {
        var at = TitleGaps.After(scan, draft);
        var apart = at > draft.Next;
        for (var titles = 0; titles < MostTitles && at < scan.Words.Count; titles++)
        {
            var word = scan.Words[at];
            var abbreviated = scan.FollowsAbbreviation(at);
            if (!word.Follows && !word.AfterComma && !word.OpensQuote && !abbreviated)
            {
                return null;
            }

            // "المتحدث باسم كذا" is no man called باسم.
            if (word.Plain.Folded == "باسم" && ((!draft.HasComplement && draft.Title.Class is TitleClass.Office) || Bodies.At(scan, at + 1) is not null))
            {
                return null;
            }

            var title = scan.TitleAt(at);
            // One letter without a full stop is too often something else for a name that no list has.
            var trusted = abbreviated || (word.Follows && !(scan.TitleAt(at - 1) is { } letter && SentenceScan.IsAbbreviated(letter)));
            if (PersonalNames.At(scan, at, afterTitle: (trusted || scan.IsGivenName(at) || IsBetweenCommas(scan, at)) && title is null && (draft.Definite || draft.HasComplement || draft.Title.Class is TitleClass.Rank or TitleClass.Honorific)) is { View.IsWhole: true } name)
            {
                return (draft.Title.Number is Number.Plural && !draft.Definite) || IsAdjective(scan, draft, name) ? null : name;
            }

            if (apart && title is { Value.Class: not (TitleClass.Rank or TitleClass.Honorific or TitleClass.Preposed) })
            {
                return null;
            }

            if ((title is not { View: { IsWhole: true, Pronoun: false }, Value.Class: not TitleClass.Role } || !(title.View.Article || SentenceScan.IsAbbreviated(title) || (title.Value.Class is TitleClass.Honorific && draft.Title.Number is Number.Singular))) && !IsSecondCalling(scan, draft, at))
            {
                return null;
            }

            draft.Further = title!.Value.Class is TitleClass.Honorific ? draft.Further : title.Value.Lemma;
            at = title.Last + 1;
            while (scan.Follows(at) && scan.Words[at].Plain is { Article: true } rank && (rank.Key is "ركن" or "متقاعد" || (title.Value.Class is TitleClass.Role && scan.Nationality(rank) is not null)))
            {
                at++;
            }
        }

        return null;
    }

    /// <summary>"المشتبه به الوحيد": one word with the article behind a noun with the article is what the noun is like.</summary>
    private static bool IsAdjective(SentenceScan scan, TitleDraft draft, PersonalName name) =>
        draft is { Title.IsLone: true, Match.View.Article: true } && name is { Known: null } && name.First == name.Last && scan.Words[name.First].Plain is { Article: true, Key: [.., not 'ي'] };

    /// <summary>"الكاتب والناشط عمر الأمين": two callings of one man.</summary>
    private static bool IsSecondCalling(SentenceScan scan, TitleDraft draft, int at) =>
        draft is { Title: { Class: TitleClass.Role, Number: Number.Singular, IsLone: false, Gender: var gender }, HasComplement: false, Match.View.Article: true }
        && scan.TitleAt(at) is { View: { Conjunction: true, Preposition: '\0', Article: true }, Value: { Class: TitleClass.Role, IsLone: false, Number: Number.Singular } second } && second.Gender == gender;

    /// <summary>"قائد الشرطة، تورفين هالبرسون،": two to four words that no list has, between two commas.</summary>
    private static bool IsBetweenCommas(SentenceScan scan, int at)
    {
        var last = at;
        while (IsForeign(scan, last) && scan.Follows(last + 1))
        {
            last++;
        }

        return scan.Words[at].AfterComma && last > at && last - at < MostBetween && IsForeign(scan, last) && last + 1 < scan.Words.Count && scan.Words[last + 1].AfterComma;
    }

    private static bool IsForeign(SentenceScan scan, int at) =>
        scan.NamePart(at, scan.Words[at].Plain) is not (NamePartClass.Unknown or NamePartClass.Never)
        || (scan.IsUnknown(at) && scan.Words[at].Read.IsWhole && scan.Words[at].Pos is not Pos.Verb && scan.NumberAt(at) is null && scan.OrgHeadAt(at) is null && !scan.IsListed(at));

    private static ActorMention Named(SentenceScan scan, TitleDraft draft, PersonalName name) =>
        Complete(scan, draft, name.Last, EntityKind.Person, "pattern:title-name") with
        {
            NameSpan = scan.SpanOf(name.View, name.Last),
            RegistryId = name.Known?.Id,
            Country = draft.Country ?? name.Known?.Country,
            Gender = scan.Lexicon.IsFemaleName(scan.Words[name.First].Plain.Folded) ? Gender.Feminine : GenderOf(scan, draft),
            IsOpposite = Opposites.Tell(scan, draft.Match.First, name.Last),
            FurtherOffice = draft.Further,
            IsGivenName = scan.BeginsWithGivenName(name),
            IsMan = scan.NamePart(name.First, name.View) is NamePartClass.Given && !scan.Lexicon.IsFemaleName(scan.Words[name.First].Plain.Folded),
            Named = true,
        };

    /// <summary>"قالت وزير المالية": the masculine of an office is told of a woman too, as the verb before it may show; "جلالة", "فخامة" are of men and women.</summary>
    private static Gender GenderOf(SentenceScan scan, TitleDraft draft) =>
        draft is { Title: { Class: TitleClass.Office, Gender: Gender.Masculine }, Match: { View.IsWhole: true, First: > 0 and var first } } && scan.Words[first].Follows
        && scan.Words[first - 1].Token.Analysis is { Pos: Pos.Verb, Features: { Gender: Gender.Feminine, Number: not Number.Plural } }
            || draft.Title is { Class: TitleClass.Honorific, Sector: "GOV" }
            ? Gender.Unknown
            : draft.Title.Gender;

    private static ActorMention? Unnamed(SentenceScan scan, TitleDraft draft)
    {
        var title = draft.Title;
        if (title is { Class: TitleClass.Honorific, Sector: "GOV" } && draft.Match.View.Pronoun)
        {
            return Honorifics.Mention(scan, draft.Match);
        }

        var blame = draft.HasComplement ? null : Blame.Last(scan, draft.Title.Lemma, draft.Match.Last);
        var alone = !draft.HasComplement && !draft.IsDeputy && blame is null;
        var single = draft.Match.First == draft.Match.Last;
        var bare = alone && single && !draft.Definite;
        if (title.Class is TitleClass.Honorific or TitleClass.Rank && !(draft.Match.View.Article && title.Number is Number.Singular)
            || (title.Class is TitleClass.Relative && alone && !draft.Match.View.Pronoun)
            || (bare && title.Lemma is "رئيس" or "أمين" or "عضو" or "مساعد" or "ولي" or "طالب" or "كاتب")
            || (bare && TitleWords.Describes(scan, draft.Match.First))
            || (!draft.Owns && single && title is { Class: TitleClass.Role, Gender: Gender.Feminine, Number: Number.Singular } && TitleWords.IsOfThing(scan, draft.Match))
            || (bare && scan.Words[draft.Match.First].Pos is Pos.Adjective or Pos.Adverb && title.Class is not TitleClass.Role))
        {
            return null;
        }

        var kind = title.Number is Number.Singular or Number.Unknown ? EntityKind.Person : EntityKind.Group;
        return Complete(scan, draft, blame ?? draft.Last, kind, blame is null ? "pattern:title" : "pattern:to-blame") with
        {
            Sector = blame is null ? draft.Sector : null,
            IsOpposite = Opposites.Tell(scan, draft.Match.First, draft.Last),
            Anaphor = alone && draft.Match.View.Article && kind == EntityKind.Person ? Folding.Fold(title.Lemma) : null,
            Named = draft.Body is not null,
        };
    }

    private static ActorMention Complete(SentenceScan scan, TitleDraft draft, int last, EntityKind kind, string rule) =>
        scan.Mention(draft.Match.View, draft.Match.First, last, kind, rule) with
        {
            Title = scan.SpanOf(draft.Match.View, draft.Last),
            Office = draft.Title.Class is TitleClass.Honorific ? null : draft.Title.Lemma,
            IsDeputy = draft.IsDeputy,
            IsPortfolio = draft.IsPortfolio,
            Tie = draft.Title.Tie,
            OrganizationSpan = draft.Body,
            BodySector = draft.BodySector,
            Country = draft.Country,
            Sector = draft.Sector,
            Gender = GenderOf(scan, draft),
            Number = draft.Title.Number,
        };
}
