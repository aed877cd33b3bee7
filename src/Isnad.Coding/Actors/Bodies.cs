using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>Finds bodies: known ones, and unknown ones by their heads ("حركة X", "الجيش السوري", "وزارة الدفاع").</summary>
internal static class Bodies
{
    private const int MostAdjectives = 3;
    private const int MostQuoted = 7;
    private const int MostNameWords = 3;
    private const int MostInner = 2;

    /// <summary>The body that begins at a word; null where there is none.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">Where.</param>
    /// <param name="depth">How many bodies this one stands in.</param>
    public static ActorMention? At(SentenceScan scan, int at, int depth = 0) => depth == 0 ? scan.BodyAt(at) : Read(scan, at, depth);

    /// <summary>As <see cref="At"/>, not remembered.</summary>
    public static ActorMention? Read(SentenceScan scan, int at, int depth)
    {
        var known = scan.KnownAt(at) is { Value.Kind: EntityKind.Organization, Value.Ambiguous: false } match ? Known(scan, match) : null;
        var draft = Head(scan, at);
        if (draft is null || IsPlace(scan, draft))
        {
            return known;
        }

        var name = ReadName(scan, draft, depth) || ReadQuoted(scan, draft);
        if (!name)
        {
            ReadAttributes(scan, draft);
        }
        else if (draft.Extended)
        {
            ReadAdjectives(scan, draft, MostAdjectives, definite: true);
        }

        ReadSender(scan, draft);
        var mention = Finish(scan, draft);
        return mention is null || known?.Last >= mention.Last || (known is not null && IsWithAnother(scan, known)) ? known ?? mention : mention;
    }

    /// <summary>حملت حركة النور سلطات المدينة المسؤولية: behind a known body the head of another begins that other.</summary>
    private static bool IsWithAnother(SentenceScan scan, ActorMention known) =>
        scan.Follows(known.Last + 1) && scan.OrgHeadAt(known.Last + 1) is { View.IsWhole: true };

    /// <summary>"مديرية الملاجم": a place of the gazetteer that is called so, head and name.</summary>
    private static bool IsPlace(SentenceScan scan, BodyDraft draft) =>
        scan.PlaceAt(draft.First) is { Kind: EntityKind.Place, RegistryId: not null } place && place.Last > draft.HeadLast;

    private static ActorMention Known(SentenceScan scan, NameMatch<Actor> match) =>
        scan.Mention(match.View, match.First, match.Last, EntityKind.Organization, "registry") with
        {
            RegistryId = match.Value.Id,
            Country = match.Value.Country,
            Sector = match.Value.Sector,
            Named = true,
        };

    private static BodyDraft? Head(SentenceScan scan, int at)
    {
        var fixedHead = scan.DefiniteHeadAt(at);
        var head = scan.OrgHeadAt(at);
        var match = head is null || fixedHead?.Last >= head.Last ? fixedHead : head;
        if (match is null || (match.View.Pronoun && match.First < match.Last))
        {
            return null;
        }

        if (scan.Words[at].Pos is Pos.Verb && !match.View.Article && match.View.IsWhole)
        {
            return null;
        }

        var definite = match.View.Article || match.View.Pronoun || (match.Last > at && scan.Words[match.Last].Plain.Article);
        return new BodyDraft(match.Value, match.View, at, match.Last, definite);
    }

    /// <summary>A name after the head: a known actor, a place, a person, another body, unknown words.</summary>
    private static bool ReadName(SentenceScan scan, BodyDraft draft, int depth)
    {
        var next = draft.Next;
        if (draft.Definite || !scan.Follows(next) || !scan.Words[next].Plain.IsWhole)
        {
            return draft.HeadLast == draft.First && draft.Definite is false && next < scan.Words.Count && scan.Words[next].OpensQuote && ReadQuoted(scan, draft);
        }

        if (scan.KnownAt(next) is { View.IsWhole: true } known && !(known.Last == next && scan.Nationality(known.View) is not null))
        {
            Extend(draft, known.Last, known.Value.Country);
            draft.Inner = scan.SpanOf(known.View, known.Last);
            draft.RegistryId = draft.Head.TakesName && !draft.Head.TakesAdjective || known.Value.Sector is "REB" or "PTY" or "UAF" ? known.Value.Id : null;
            draft.RegistryId = known.Value.Kind is EntityKind.Organization or EntityKind.Group ? draft.Head.IsArms ? known.Value.Id : draft.RegistryId : null;
            draft.IsOwned = draft.Head.IsArms && draft.RegistryId is not null;
            return true;
        }

        if (draft.Head.TakesGenitive || draft.Head.TakesName)
        {
            if (scan.PlaceAt(next) is { } place && place.Span.Start == scan.Words[next].Plain.Start)
            {
                Extend(draft, place.Last, place.Country);
                draft.Inner = place.Span;
                draft.IsOfTown = place.Kind is EntityKind.Place;
                return true;
            }

            if (depth < MostInner && At(scan, next, depth + 1) is { } inner && (inner.Named || draft.Head.IsArms) && inner.Span.Start == scan.Words[next].Plain.Start)
            {
                Extend(draft, inner.Last, inner.Country);
                draft.Inner = inner.Span;
                draft.IsOwned = draft.Head.IsArms;
                return true;
            }

            if (PersonalNames.At(scan, next, afterTitle: false) is { View.IsWhole: true } person)
            {
                Extend(draft, person.Last, person.Known?.Country);
                return true;
            }
        }

        return draft.Head.TakesName && ReadUnknownName(scan, draft);
    }

    /// <summary>"شركة توتال", "حزب نداء تونس": words that are neither verbs nor adjectives of the head.</summary>
    private static bool ReadUnknownName(SentenceScan scan, BodyDraft draft)
    {
        var words = 0;
        for (var i = draft.Next; scan.Follows(i) && words < MostNameWords && !scan.Ends(i); i++, words++)
        {
            var word = scan.Words[i];
            if (!word.Read.IsWhole || word.Plain.Article || scan.NumberAt(i) is not null || !scan.IsUnknown(i) || scan.Nationality(word.Plain) is not null
                || scan.TitleAt(i) is not null || scan.RoleNounAt(i) is not null)
            {
                break;
            }

            Extend(draft, i, null);
        }

        if (words > 0 && IsEndOfName(scan, draft, draft.Next))
        {
            Extend(draft, draft.Next, null);
        }

        return words > 0;
    }

    /// <summary>"تنظيم راية السهول": a definite noun that ends the name. Right after a verb it may be whom the body acts on, unless another noun with the article follows ("هاجم تنظيم راية السهول القرية").</summary>
    private static bool IsEndOfName(SentenceScan scan, BodyDraft draft, int at) =>
        IsDefiniteNoun(scan, at) && !scan.IsListed(at)
        && (draft.First == 0 || scan.Words[draft.First - 1].Pos is not Pos.Verb || IsDefiniteNoun(scan, at + 1));

    private static bool IsDefiniteNoun(SentenceScan scan, int at) =>
        scan.Follows(at) && scan.Words[at] is { Plain.Article: true, Read.IsWhole: true, Pos: Pos.Noun or Pos.ProperNoun or Pos.X };

    private static bool ReadQuoted(SentenceScan scan, BodyDraft draft)
    {
        var next = draft.Next;
        if (!draft.Head.TakesName || next >= scan.Words.Count || !scan.Words[next].OpensQuote)
        {
            return false;
        }

        for (var i = next; i < scan.Words.Count && i - next < MostQuoted; i++)
        {
            if (scan.QuoteAfter(i) || (i + 1 < scan.Words.Count && scan.Words[i + 1].AfterQuote))
            {
                // The name may be known with its head only: تنظيم "الدولة الإسلامية".
                var known = scan.KnownWithQuote(draft.HeadLast, i) ?? (scan.KnownAt(next) is { } inside && inside.Last == i ? inside.Value : null);
                Extend(draft, i, (known ?? scan.KnownAt(next)?.Value)?.Country);
                draft.RegistryId = known?.Id;
                draft.Inner = scan.SpanOf(scan.Words[next].Plain, i);
                draft.QuoteEnd = scan.QuoteAfter(i) ? scan.Words[i].Token.Span.End + 1 : null;
                return true;
            }
        }

        return false;
    }

    /// <summary>Adjectives that agree, or a genitive with the article and its adjectives.</summary>
    private static void ReadAttributes(SentenceScan scan, BodyDraft draft)
    {
        if (draft.Definite)
        {
            ReadNumber(scan, draft);
            ReadAdjectives(scan, draft, MostAdjectives, definite: true);
            return;
        }

        if (draft.Head.TakesGenitive && ReadGenitive(scan, draft))
        {
            ReadAdjectives(scan, draft, MostAdjectives, definite: true);
            return;
        }

        if (draft.Head.TakesName && scan.Follows(draft.Next) && scan.Words[draft.Next].Plain.Article && !scan.Ends(draft.Next))
        {
            Extend(draft, draft.Next, scan.Nationality(scan.Words[draft.Next].Plain));
            ReadAdjectives(scan, draft, MostAdjectives, definite: true);
            return;
        }

        ReadAdjectives(scan, draft, MostAdjectives, definite: false);
    }

    /// <summary>"اللواء 35", "الكتيبة 51": units of an army go by numbers.</summary>
    private static void ReadNumber(SentenceScan scan, BodyDraft draft)
    {
        if (draft.Head is { Plural: false, Refers: true, Sector: "MIL" or "REB" or "UAF" } && draft.HeadLast == draft.First && draft.View.Article && scan.Follows(draft.Next)
            && scan.Words[draft.Next].Plain.Folded.All(char.IsAsciiDigit) && !Counts(scan, draft.Next + 1))
        {
            Extend(draft, draft.Next, null);
            draft.Numbered = true;
        }
    }

    /// <summary>"هاجم اللواء 12 مسلحا": a noun without article behind a number is what it counts; "غربي المدينة" tells where.</summary>
    private static bool Counts(SentenceScan scan, int at) =>
        scan.Follows(at) && (scan.RoleNounAt(at) is not null || scan.Words[at] is { Pos: Pos.Noun, Read.IsWhole: true, Plain: { Article: false, Key: [.., not 'ي'] } });

    /// <summary>"جامعة الملك خالد": schools and hospitals bear the names of rulers with their title.</summary>
    private static bool ReadNamesake(SentenceScan scan, BodyDraft draft, int at)
    {
        if (draft.Head.Sector is not ("EDU" or "MED") || !scan.Follows(at + 1) || scan.TitleAt(at) is not { View: { IsWhole: true, Article: true } } title || title.Last > at || PersonalNames.At(scan, at + 1, afterTitle: true) is not { View.IsWhole: true } name)
        {
            return false;
        }

        Extend(draft, name.Last, null);
        return true;
    }

    /// <summary>"وزارة الدفاع", "منظمة حظر الأسلحة الكيميائية": up to two bare nouns, then a noun with the article.</summary>
    private static bool ReadGenitive(SentenceScan scan, BodyDraft draft)
    {
        for (var i = draft.Next; scan.Follows(i) && i - draft.Next <= MostInner && !scan.Ends(i); i++)
        {
            var word = scan.Words[i];
            if (ReadNamesake(scan, draft, i))
            {
                return true;
            }

            if (word.Plain.Article)
            {
                // "وزارة المالية" is of finance, not of Mali.
                var isOffice = draft.Head.Lemma is "وزاره" or "مديريه";
                Extend(draft, i, isOffice ? null : scan.Nationality(word.Plain));
                if (IsSecondField(scan, draft, i + 1, isOffice))
                {
                    draft.Last = i + 1;
                }

                return true;
            }

            if (!word.Read.IsWhole || !IsNoun(word.Token) || scan.NumberAt(i) is not null)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"وزارة الثقافة والإعلام", "هيئة الغذاء والدواء": the second field of a ministry, and of other bodies, but those that are called by names (نادي), a noun that is no party and behind which the body is told on or its clause goes on.</summary>
    private static bool IsSecondField(SentenceScan scan, BodyDraft draft, int at, bool isOffice)
    {
        if (!scan.Follows(at) || scan.Words[at].Pos is Pos.Verb || !scan.Words[at].Views.Any(v => v is { Conjunction: true, Article: true, Preposition: '\0' }))
        {
            return false;
        }

        return isOffice || ((draft.Head.TakesAdjective || !draft.Head.TakesName) && scan.Words[at].Pos is Pos.Noun && scan.TitleAt(at) is null && scan.RoleNounAt(at) is null && scan.OrgHeadAt(at) is null && scan.DefiniteHeadAt(at) is null && scan.KnownAt(at) is null && scan.PlaceAt(at) is null
            && scan.Nationality(scan.Words[at].Plain) is null && (!scan.Follows(at + 1) || scan.Words[at + 1] is var next && (IsAnotherBody(scan, at + 1) || scan.Nationality(next.Plain) is not null || next.Pos is Pos.Adposition or Pos.Verb || next.Read.Preposition is not '\0')));
    }

    /// <summary>"طالبت لجنة الأمن والدفاع الحكومة": whom the body acts on.</summary>
    private static bool IsAnotherBody(SentenceScan scan, int at) =>
        scan.Words[at].Plain is { IsWhole: true, Article: true } && (scan.OrgHeadAt(at) ?? scan.DefiniteHeadAt(at)) is { Value: { StandsAlone: true } or { Refers: true } };

    /// <summary>The reader may take حظر for a verb; what can be a noun between a head and a definite noun is one.</summary>
    private static bool IsNoun(Token token) => token.Analyses.Count == 0 || token.Analyses.Any(analysis => analysis.Pos is Pos.Noun or Pos.X);

    /// <summary>فرقت الشرطة المتظاهرين, اقتحم الجيش المستشفى: people in the sound plural, a known movement or the head of another body describe no body, whatever the reader takes them for.</summary>
    private static bool IsAnother(SentenceScan scan, int at) =>
        (scan.Words[at].Plain.IsSoundPlural && (scan.RoleNounAt(at) is not null || scan.KnownAt(at) is { Value: { Kind: EntityKind.Group or EntityKind.Organization, Ambiguous: false } }))
        || (scan.Words[at].Pos is Pos.Noun && scan.OrgHeadAt(at) is { View: { IsWhole: true, Article: true } });

    /// <summary>قتلت الشرطة المنفذ: of a head of one word that no genitive follows, every adjective is.</summary>
    private static bool Agrees(SentenceScan scan, BodyDraft draft, int at, bool definite) =>
        draft.HeadLast > draft.First || draft.Definite != definite
        || Concord.Agrees(scan.Words[at], draft.View.Key, draft.Head.Plural ? Gender.Feminine : draft.Head.Gender, Number.Singular);

    private static void ReadAdjectives(SentenceScan scan, BodyDraft draft, int most, bool definite)
    {
        for (var i = draft.Next; most > 0 && scan.Follows(i) && !scan.Ends(i); i++, most--)
        {
            var view = scan.Words[i].Plain;
            if (definite && scan.PhraseAt(i) is { } phrase)
            {
                (draft.Complemented, draft.Last) = (true, phrase);
                return;
            }

            if (view.Article != definite || !(scan.IsAdjective(i) || scan.Lexicon.IsEpithet(view.Key)) || scan.Words[i].Pos is Pos.Verb || scan.Lexicon.IsThing(view.Key) || (!definite && !scan.Words[i].Read.IsWhole) || IsAnother(scan, i)
                || !Agrees(scan, draft, i, definite))
            {
                return;
            }

            if (Concord.Governs(scan, i))
            {
                draft.Complemented = true;
                return;
            }

            var country = scan.IsCommonWord(view) && !IsOfNation(draft.Head, definite) ? null : scan.Nationality(view);
            var epithet = definite && draft.Definite && draft.IsBare && scan.Lexicon.IsEpithet(view.Key);
            draft.Last = i;
            draft.LastEpithet = epithet ? i : draft.LastEpithet;
            // A town in the name (نادي أتلانتا الإيطالي) tells less of the state than the body's own nationality.
            draft.Country = draft.IsOfTown ? country ?? draft.Country : draft.Country ?? country;
            draft.Named |= (definite && !epithet) || country is not null;
        }
    }

    /// <summary>"قوات مالية" and "الحكومة المالية" are Mali's, "مؤسسات مالية" of finance.</summary>
    private static bool IsOfNation(OrgHead head, bool definite) =>
        head.Sector is "MIL" or "COP" or "SPY" or "REB" or "PRM" or "UAF" || (definite && !head.Plural && Sectors.IsOfState(head.Sector));

    private static void Extend(BodyDraft draft, int last, string? country)
    {
        draft.Last = last;
        draft.Country ??= country;
        draft.Named = true;
    }

    /// <summary>"القنصلية العامة لفرنسا": the state that keeps an embassy.</summary>
    private static void ReadSender(SentenceScan scan, BodyDraft draft)
    {
        if (draft is { Head.Lemma: "سفاره" or "قنصليه", Country: null, Head.Plural: false } && scan.Follows(draft.Next) && scan.Words[draft.Next].Read is { Preposition: 'ل', Conjunction: false }
            && scan.PlaceAt(draft.Next) is { Kind: EntityKind.Country } state)
        {
            Extend(draft, state.Last, state.Country);
            draft.Inner = state.Span;
        }
    }

    private static ActorMention? Finish(SentenceScan scan, BodyDraft draft)
    {
        var head = draft.Head;
        if (!draft.Extended && !draft.Complemented && !(draft.Definite && (head.StandsAlone || (!draft.View.Pronoun && (head.Refers || head.Plural)))))
        {
            return null;
        }

        var group = head.Plural || (!draft.Named && !draft.Definite && head.Lemma is "مجموعه" or "جماعه" or "خليه");
        var anaphor = !draft.IsBare || draft.Complemented || head.Plural ? null : head.Lemma;
        var mention = scan.Mention(draft.View, draft.First, draft.Last, group ? EntityKind.Group : EntityKind.Organization, draft.IsOwned ? "pattern:members" : "pattern:body");
        return mention with
        {
            Span = draft.QuoteEnd is { } end && end == mention.Span.End + 1 ? new Span(mention.Span.Start, mention.Span.Length + 1) : mention.Span,
            Country = draft.Country,
            Sector = draft.Numbered ? "MIL" : head.Sector,
            RegistryId = draft.RegistryId,
            Named = draft.Named,
            OrganizationSpan = draft.Inner,
            Anaphor = anaphor,
            Gender = head.Gender,
            Number = head.Plural ? Number.Plural : Number.Singular,
        };
    }
}
