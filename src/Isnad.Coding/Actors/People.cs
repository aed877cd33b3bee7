using Isnad.Language;
using Isnad.Record;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Actors;

/// <summary>Finds unnamed people: "14 شخصا", "مسلحون مجهولون", "سكان حلب", "الفلسطينيون", "مصدر أمني".</summary>
internal static class People
{
    /// <summary>The rule of "المئات", "عشرات الآلاف" alone: others each time.</summary>
    public const string Uncounted = "pattern:people-uncounted";

    private const int MostAdjectives = 3;

    /// <summary>The people named at a word; null where there are none.</summary>
    public static ActorMention? At(SentenceScan scan, int at) =>
        scan.NumberAt(at) is { Kind: NumberKind.Cardinal or NumberKind.Vague } number ? Counted(scan, at, number) ?? Noun(scan, at, at) ?? Alone(scan, at, number) : Noun(scan, at, at) ?? Nation(scan, at);

    /// <summary>A number with its noun.</summary>
    private static ActorMention? Counted(SentenceScan scan, int at, NumberMention number)
    {
        var next = LastOf(scan, at, number) + 1;
        if (scan.Follows(next) && scan.Words[next].Plain.Folded == "من")
        {
            next++;
        }

        if (!scan.Follows(next))
        {
            return null;
        }

        var people = scan.Words[next].Plain.IsWhole ? Noun(scan, next, next, counted: true) ?? CountedNation(scan, next) : null;
        if (people is null)
        {
            return null;
        }

        return people with
        {
            Span = Span.FromBounds(number.Span.Start, people.Span.End),
            First = at,
            Kind = number.Value is { Low: 1, High: 1 } ? EntityKind.Person : EntityKind.Group,
            Count = number.Value,
            Anaphor = null,
        };
    }

    private static int LastOf(SentenceScan scan, int at, NumberMention number)
    {
        var last = at;
        while (last + 1 < scan.Words.Count && scan.Words[last + 1].Token.Span.Start < number.Span.End)
        {
            last++;
        }

        return last;
    }

    /// <summary>"تظاهر المئات", "قتل عشرات الآلاف", "نزوح الآلاف": so many people, where nothing tells what is counted; but "توزيع العشرات منها", "الآلاف من المنازل".</summary>
    private static ActorMention? Alone(SentenceScan scan, int at, NumberMention number)
    {
        var last = LastOf(scan, at, number);
        var word = scan.Words[at];
        if (number.Kind is not NumberKind.Vague || !scan.Words[last].Plain.Article || !word.Read.IsWhole || !AreDoers(scan, word.Token)
            || (scan.Follows(last + 1) && (scan.Words[last + 1].Plain is { Folded: "من" or "منها" } || scan.Words[last + 1] is { Pos: Pos.Noun, Plain.IsWhole: true })))
        {
            return null;
        }

        return scan.Mention(word.Plain, at, last, EntityKind.Group, Uncounted) with { Sector = "CVL", Number = Number.Plural };
    }

    /// <summary>Whether a word is the subject of a verb, or stands right behind a deed or its outcome (مقتل, نزوح).</summary>
    private static bool AreDoers(SentenceScan scan, Token token)
    {
        if (token.Head < 0 || token.Head >= token.Index)
        {
            return false;
        }

        var head = scan.Words[token.Head];
        return token.Relation is "nsubj" or "nsubj:pass" ? head.Pos is Pos.Verb : token.Head == token.Index - 1 && !head.Plain.Article && head.Token.Analysis is { Pos: Pos.Noun, Features.Verbal: VerbalKind.VerbalNoun };
    }

    /// <summary>"44 سودانيا".</summary>
    private static ActorMention? CountedNation(SentenceScan scan, int at) =>
        scan.Words[at] is { Plain: { Article: false } plain, Token.Before: " " or "\u00A0" } && !plain.Key.EndsWith('ه') && scan.Nationality(plain) is { } country
        ? scan.Mention(scan.Words[at].Plain, at, at, EntityKind.Group, "pattern:people-number") with { Country = country, Sector = "CVL", Number = Number.Plural }
        : null;

    /// <summary>A noun for people with its attributes.</summary>
    private static ActorMention? Noun(SentenceScan scan, int at, int start, bool counted = false)
    {
        var match = scan.RoleNounAt(at);
        if (match is null || TitleWords.AreInTitle(scan, at) || (scan.Words[at].Pos is Pos.Verb && !match.View.Article && match.View.IsWhole && !counted))
        {
            return null;
        }

        var noun = match.Value;
        var definite = match.View.Article || (match.Last > at && scan.Words[match.Last].Plain.Article);
        var (last, country, body) = Attributes(scan, match, definite, counted);
        var blame = last > match.Last ? null : Blame.Last(scan, match.Value.Lemma, match.Last);
        last = blame ?? last;
        var described = last > match.Last || IsGoverning(scan, last + 1, definite);
        var many = counted || noun.Collective || noun.Number is Number.Plural or Number.Dual;
        var source = noun.Lemma is "مصدر" or "شاهد" or "شاهد عيان" && (definite || described);
        if ((!many && !source) || (!counted && noun.Collective && !definite && !described) || IsAttribute(scan, at, match))
        {
            return null;
        }

        var comesFrom = body is not null && scan.Words[body.First - 1].Plain.Folded == "من";
        var member = noun.Member && body is { Kind: EntityKind.Organization } && (body.Named || !comesFrom);
        return scan.Mention(match.View, start, last, member ? EntityKind.Organization : many ? EntityKind.Group : EntityKind.Person, member ? "pattern:members" : "pattern:people") with
        {
            Country = country ?? body?.Country,
            Sector = member || (comesFrom && IsArmed(body)) ? body!.Sector : blame is null ? noun.Sector : null,
            RegistryId = member ? body!.RegistryId : null,
            OrganizationSpan = body?.Last <= last ? body.Span : null,
            BodySector = body is { Kind: EntityKind.Organization } ? scan.SectorOfPeople(body) : null,
            Count = noun.Number is Number.Dual && !counted ? new Quantity(2, 2) : null,
            Anaphor = definite && !described ? Folding.Fold(noun.Lemma) : null,
            IsOfMovement = noun.IsOfMovement && many && definite && !described,
            Gender = noun.Gender,
            Number = noun.Number,
        };
    }

    /// <summary>Adjectives that agree, a genitive ("سكان حلب"), or من with a body ("مسلحون من الجيش").</summary>
    private static (int Last, string? Country, ActorMention? Body) Attributes(SentenceScan scan, NameMatch<RoleNoun> match, bool definite, bool counted)
    {
        var last = match.Last;
        string? country = null;
        ActorMention? body = null;
        var genitive = false;
        if (!definite && !match.View.Pronoun && !KeepsNun(match) && scan.Follows(last + 1) && scan.Words[last + 1].Plain.IsWhole)
        {
            body = Genitive(scan, last + 1);
            if (body is not null)
            {
                return (body.Last, body.Country, body);
            }

            if (scan.Words[last + 1].Plain.Article && !scan.Ends(last + 1) && scan.Words[last + 1].Pos is not Pos.Verb)
            {
                last++;
                country = scan.Nationality(scan.Words[last].Plain);
                definite = genitive = true;
            }
        }

        for (var count = 0; count < MostAdjectives && scan.Follows(last + 1) && IsAgreeing(scan, last + 1, definite || match.View.Pronoun) && (genitive || Agrees(scan, last + 1, match)); count++)
        {
            last++;
            country ??= scan.Nationality(scan.Words[last].Plain);
        }

        if ((match.Value.Member || counted) && scan.Follows(last + 1) && scan.Words[last + 1].Plain.Folded == "من" && scan.Follows(last + 2)
            && Bodies.At(scan, last + 2) is { Kind: EntityKind.Organization } from && from.Span.Start == scan.Words[last + 2].Plain.Start)
        {
            last = match.Value.Member && from.Named ? from.Last : last;
            body = match.Value.Member && from.Named || IsArmed(from) ? from : null;
        }

        return (last, country, body);
    }

    /// <summary>Whose people are not civilians: "19 شخصا من قوات الأمن", "أفراد الشرطة"; but "10 أشخاص من المدرسة".</summary>
    private static bool IsArmed(ActorMention? body) => body is { Kind: EntityKind.Organization, Sector: "MIL" or "COP" or "SPY" or "REB" or "UAF" };

    private static ActorMention? Genitive(SentenceScan scan, int at)
    {
        var body = Bodies.At(scan, at);
        var place = scan.PlaceAt(at);
        var known = body is null && place is null && scan.KnownAt(at) is { Value.Kind: EntityKind.Organization or EntityKind.Group } match
            ? scan.Mention(match.View, at, match.Last, match.Value.Kind, "registry") with { RegistryId = match.Value.Id, Country = match.Value.Country, Sector = match.Value.Sector, Named = true }
            : null;
        var found = body is not null && body.Last >= (place?.Last ?? -1) ? body : place ?? known;
        return found?.Span.Start == scan.Words[at].Plain.Start ? found : null;
    }

    private static bool IsAgreeing(SentenceScan scan, int at, bool definite) =>
        scan.Words[at].Plain.Article == definite && (scan.IsAdjective(at) || IsPeople(scan, at)) && !scan.Ends(at) && scan.Words[at].Pos is not Pos.Verb && scan.NumberAt(at) is null
        && (definite || scan.Words[at].Read.IsWhole) && !Concord.Governs(scan, at);

    private static bool IsPeople(SentenceScan scan, int at) => scan.RoleNounAt(at) is { View.IsWhole: true, Value: { IsPeople: true, Number: Number.Plural } };

    /// <summary>"قوات موالية لروسيا": an adjective that is cut off with what it governs describes the noun before it all the same.</summary>
    private static bool IsGoverning(SentenceScan scan, int at, bool definite) =>
        scan.Follows(at) && scan.Words[at].Plain.Article == definite && scan.IsAdjective(at) && Concord.Governs(scan, at);

    private static bool KeepsNun(NameMatch<RoleNoun> match) => match.First == match.Last && Concord.KeepsNun(match.View.Key, match.Value.Number);

    /// <summary>The words of a noun of several may each have an adjective: رجال الأمن المصري.</summary>
    private static bool Agrees(SentenceScan scan, int at, NameMatch<RoleNoun> match) =>
        match.First < match.Last || IsPeople(scan, at) || (scan.Nationality(scan.Words[at].Plain) is not null && !EntityDraft.IsRelation(scan.Words[at].Plain.Key))
        || Concord.Agrees(scan.Words[at], match.View.Key, match.Value.Gender, match.Value.Number);

    /// <summary>Whether the word only describes the noun before it: "المواطنين المدنيين".</summary>
    private static bool IsAttribute(SentenceScan scan, int at, NameMatch<RoleNoun> match) =>
        at > 0 && scan.Words[at].Follows && match.View.IsWhole && scan.Words[at - 1].Plain.Article == match.View.Article
        && ((scan.Words[at - 1].Pos is Pos.Noun && scan.Words[at].Pos is Pos.Adjective && match.View.Article && !IsAtOdds(scan, at))
            || (scan.RoleNounAt(at - 1) is not null && Concord.Governs(scan, at)));

    /// <summary>الشرطة المتظاهرين, السلطات المعارضين: the sound masculine plural describes no feminine, whatever the reader takes it for.</summary>
    private static bool IsAtOdds(SentenceScan scan, int at) =>
        scan.Words[at].Plain.IsSoundPlural && scan.Words[at - 1].Plain.Key is [.., 'ه'] or [.., 'ا', 'ت'];

    /// <summary>"مقتل سوري", "اعتقل تونسي": a nationality alone right behind the word for what befell its bearer; not "اعتقلت ليبيا", which is spelt as one in the accusative.</summary>
    private static bool IsVictim(SentenceScan scan, int at, WordView view) =>
        at > 0 && scan.Words[at].Follows && view is { IsWhole: true, Article: false } && !scan.IsCommonWord(view) && scan.PlaceAt(at) is null && scan.Words[at - 1].Views.Any(before => !before.Article && scan.Lexicon.IsToll(before.Key));

    /// <summary>"الفلسطينيون", "أتراك": a nationality in the plural; or one who was killed, hurt or held.</summary>
    private static ActorMention? Nation(SentenceScan scan, int at)
    {
        foreach (var view in scan.Words[at].Views)
        {
            if (view.Pronoun || scan.Nationality(view) is not { } country)
            {
                continue;
            }

            var plural = view.IsSoundPlural || !(view.Key.EndsWith('ي') || view.Key.EndsWith("يه", StringComparison.Ordinal) || view.Key.EndsWith("يا", StringComparison.Ordinal));
            var describes = at > 0 && scan.Words[at].Follows && view.IsWhole && scan.Words[at - 1].Plain.Article == view.Article && scan.Words[at - 1].Pos is Pos.Noun;
            if (!plural && IsVictim(scan, at, view))
            {
                return scan.Mention(view, at, at, EntityKind.Person, "pattern:nation") with { Country = country, Sector = "CVL", Number = Number.Singular };
            }

            if (!plural || (describes && view.Article))
            {
                return null;
            }

            return scan.Mention(view, at, at, EntityKind.Group, "pattern:nation") with { Country = country, Sector = "CVL", Number = Number.Plural };
        }

        return null;
    }
}
