using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>Joins drafts of one entity that could not be joined while the report was read from its beginning.</summary>
internal static class EntityJoins
{
    /// <summary>What may stand between a title and the name beside it, but for spaces.</summary>
    private static readonly string[] Gaps = ["", "،", ",", "(", ")", "\"", "«", "»"];

    private const int LongestGap = 3;

    /// <summary>"نظيره": who holds the same office.</summary>
    private const string Counterpart = "نظيره";

    /// <summary>How many words of a title may stand between what was found of it and the name.</summary>
    private const int LongestTitle = 6;

    /// <summary>Joins drafts in place; a joined draft stands where the first of the two stood.</summary>
    /// <param name="drafts">The drafts in the order of their first mentions.</param>
    /// <param name="reading">The reading of the report.</param>
    /// <param name="home">The state that the report is most about; null for none.</param>
    /// <param name="lexicon">Knows which titles stand for which.</param>
    public static void Apply(List<EntityDraft> drafts, Reading reading, string? home, ActorLexicon lexicon)
    {
        ByRegistry(drafts, reading);
        ByNaming(drafts, reading);
        ByApposition(drafts, reading);
        Join(drafts, Copulas.Pairs(Persons(drafts), reading), reading);
        ByTitle(drafts, reading);
        ByOffice(drafts, reading);
        Join(drafts, OtherTitles.Pairs(Persons(drafts), lexicon, reading), reading);
        ByFirstName(drafts, reading);
        ByLastName(drafts, reading);
        ByPartOfName(drafts, reading);
        ByNationality(drafts, reading, home);
        ByBeginning(drafts, reading);
        Join(drafts, Forces.Pairs(drafts, lexicon, reading), reading);
    }

    /// <summary>"استقبل الملك الرئيس الأميركي": the second of two that stand side by side is an argument of the verb, no apposition.</summary>
    public static bool IsArgument(ActorMention second, ActorMention first, Reading reading)
    {
        if (second.IsOpposite is { } told)
        {
            return told;
        }

        var head = reading.Sentences[second.Sentence].Tokens[second.HeadToken];
        return head.Relation is "obj" or "iobj" && (head.Head < first.First || head.Head > first.Last);
    }

    private static List<EntityDraft> Persons(List<EntityDraft> drafts) => drafts.FindAll(draft => draft.Kind is EntityKind.Person);

    /// <summary>A full name that came after its short form takes the short form's mentions.</summary>
    private static void ByRegistry(List<EntityDraft> drafts, Reading reading)
    {
        foreach (var same in drafts.Where(draft => draft.RegistryId is not null).GroupBy(draft => draft.RegistryId).Where(group => group.Count() > 1).ToList())
        {
            foreach (var other in same.Skip(1))
            {
                Join(drafts, other, same.First(), reading);
            }
        }
    }

    /// <summary>"اعتقلت الشرطة رجلا يدعى فلان": whoever was described right before the word that names them is who is named behind it.</summary>
    private static void ByNaming(List<EntityDraft> drafts, Reading reading)
    {
        foreach (var (named, name) in drafts.SelectMany(draft => draft.Mentions.Where(mention => mention.IsCalled).Select(mention => (draft, mention))).ToList())
        {
            // The naming word stands between the two, and الذي maybe before it.
            var tokens = reading.Sentences[name.Sentence].Tokens;
            var before = name.First - 2 - (name.First > 2 && Naming.IsRelative(tokens[name.First - 2]) ? 1 : 0);
            if (drafts.Find(draft => draft is { Kind: EntityKind.Person, NameWords.Length: 0 } && draft.Mentions.Exists(mention => mention.Sentence == name.Sentence && mention.Last == before)) is { } described
                && drafts.Contains(named) && described.Admits(named))
            {
                Join(drafts, described, named, reading);
            }
        }
    }

    /// <summary>"مدير المركز مارك توشا", "الرئيس الأميركي (دونالد ترامب)", "رمضان شريف الناطق باسم الحرس": a definite title and a name side by side are one person.</summary>
    private static void ByApposition(List<EntityDraft> drafts, Reading reading)
    {
        var places = drafts.Where(draft => draft.Kind is EntityKind.Place or EntityKind.Country).SelectMany(draft => draft.Mentions).ToLookup(mention => (mention.Sentence, mention.Last));
        var of = drafts.Where(draft => draft.Kind == EntityKind.Person).SelectMany(draft => draft.Mentions.Select(mention => (mention, draft))).ToDictionary(pair => pair.mention, pair => pair.draft);
        foreach (var sentence in of.Keys.GroupBy(mention => mention.Sentence).ToList())
        {
            var mentions = sentence.Where(mention => !sentence.Any(other => other != mention && other.Span.Contains(mention.Span))).OrderBy(mention => mention.Span.Start).ToList();
            for (var i = mentions.Count - 2; i >= 0; i--)
            {
                var (one, other) = (of[mentions[i]], of[mentions[i + 1]]);
                var named = one.NameWords.Length > 0;
                var (alone, holder) = named ? (other, one) : (one, other);
                if (alone.NameWords.Length == 0 && holder.NameWords.Length > 0 && alone.Admits(holder) && AreOne(mentions[i], mentions[i + 1], named, places[(sentence.Key, mentions[i + 1].First - 1)], reading))
                {
                    alone.Mentions.ForEach(mention => of[mention] = holder);
                    Join(drafts, alone, holder, reading);
                }
            }

            for (var i = 1; i < mentions.Count - 1; i++)
            {
                var (holder, alone) = (of[mentions[i]], of[mentions[i + 1]]);
                if (alone.NameWords.Length == 0 && holder.NameWords.Length > 0 && of[mentions[i - 1]] == holder && IsFurtherOffice(mentions[i], mentions[i + 1], reading) && alone.Admits(holder))
                {
                    alone.Mentions.ForEach(mention => of[mention] = holder);
                    Join(drafts, alone, holder, reading);
                }
            }
        }
    }

    /// <summary>"فلان مستشار الملك أمير منطقة الباحة": two offices in a row behind a name are held by one.</summary>
    private static bool IsFurtherOffice(ActorMention first, ActorMention second, Reading reading) =>
        first is { NameSpan: null, Tie: Predicate.OfficeIn } && second is { NameSpan: null, Tie: Predicate.OfficeIn, IsOpposite: not true } && EntityDraft.IsDefiniteIn(second, reading) && first.Span.End + 1 == second.Span.Start;

    /// <summary>"قال نائب رئيس الوزراء وزير الخارجية فلان": so are two before one, where the verb leads to nobody else.</summary>
    private static bool AreOffices(ActorMention first, ActorMention second) =>
        first is { Tie: Predicate.OfficeIn } && second is { Tie: Predicate.OfficeIn, Title: { } title } && first.Last > first.First && second.NameSpan?.Start > title.End && first.Span.End + 1 == second.Span.Start
        && (second.IsOpposite is false || (first.IsDeputy && second.IsOpposite is null));

    /// <summary>Whether of two mentions in a row one is a name that ends, or begins, on the side of the other, and that other a definite title.</summary>
    private static bool AreOne(ActorMention first, ActorMention second, bool isFirstNamed, IEnumerable<ActorMention> before, Reading reading)
    {
        var (title, name) = isFirstNamed ? (second, first) : (first, second);
        var faces = name.NameSpan is { } span ? isFirstNamed ? span.End == name.Span.End : span.Start == name.Span.Start || name.Office is null || AreOffices(first, second) : name.Office is null && !isFirstNamed;
        return faces && EntityDraft.IsDefiniteIn(title, reading) && (AreSideBySide(first, second, reading) || (!isFirstNamed && before.Any(place => IsSeat(place, first, second, reading))));
    }

    /// <summary>"المتحدث باسم الهيئة في حلب خالد الهاشمي": nothing but the place where the body has its seat stands between an office and a name.</summary>
    private static bool IsSeat(ActorMention place, ActorMention office, ActorMention name, Reading reading)
    {
        var tokens = reading.Sentences[office.Sentence].Tokens;
        var isIn = place.First == office.Last + 2 ? tokens[office.Last + 1].Folded == "في" : place.First == office.Last + 1 && tokens[place.First].Preposition == "ب";
        return isIn && office is { Office: not null, OrganizationSpan: not null } && tokens[name.First].Span.Start == name.Span.Start
            && tokens.Skip(office.Last + 1).Take(name.First - office.Last).All(token => token.Before.AsSpan().Trim().IsEmpty) && !IsArgument(name, office, reading);
    }

    private static bool AreSideBySide(ActorMention first, ActorMention second, Reading reading)
    {
        var tokens = reading.Sentences[first.Sentence].Tokens;
        var gap = second.Span.Start - first.Span.End;
        if (gap < 1 || tokens[second.First].Span.Start != second.Span.Start)
        {
            return false;
        }

        var between = reading.Text.Substring(first.Span.End, gap).Trim();
        return gap <= LongestGap && Gaps.Contains(between)
            ? between.Length > 0 ? !SpeaksNext(second, tokens) : !IsArgument(second, first, reading)
            : IsLongTitle(first, second, tokens) && !SpeaksNext(second, tokens);
    }

    /// <summary>"بعد لقائه الوزير، الصفدي يؤكد": a name after a comma with its own verb begins a clause.</summary>
    private static bool SpeaksNext(ActorMention name, IReadOnlyList<Token> tokens) =>
        name.Last + 1 < tokens.Count && tokens[name.Last + 1] is var next
            && (next.Before.Contains(':', StringComparison.Ordinal) || (next is { Analysis.Pos: Pos.Verb or Pos.Particle or Pos.Auxiliary, HasConjunction: false } && next.Before.AsSpan().Trim().IsEmpty));

    /// <summary>"زعيم الديمقراطيين بمجلس الشيوخ الأميركي، تشاك شومر": what belongs to the title and a comma, but neither a verb nor anything joined by و, unless it is a minister's field.</summary>
    private static bool IsLongTitle(ActorMention first, ActorMention second, IReadOnlyList<Token> tokens)
    {
        var between = second.First - first.Last - 1;
        return between is >= 1 and <= LongestTitle && first.NameSpan is null && tokens[second.First].Before.Trim() is "،" or ","
            && tokens.Skip(first.Last + 1).Take(between).All(token => token.Before.AsSpan().Trim().IsEmpty && (!token.HasConjunction || (token.HasArticle && first.Office?.StartsWith(Title.Minister, StringComparison.Ordinal) is true)) && token.Analysis is { Pos: not (Pos.Verb or Pos.CoordinatingConjunction or Pos.SubordinatingConjunction or Pos.Pronoun) });
    }

    /// <summary>"الرئيس اليمني" of a headline and "الرئيس اليمني عبدربه منصور هادي" after it: the only one whose name stands beside a title of those words has the mentions of the title alone. A member is one of many.</summary>
    private static void ByTitle(List<EntityDraft> drafts, Reading reading)
    {
        var holders = drafts.Where(draft => draft is { Kind: EntityKind.Person, NameWords.Length: > 0 })
            .SelectMany(draft => draft.Titles.Union(draft.Forms).Where(title => title.Contains(' ', StringComparison.Ordinal)).Select(title => (title, draft))).ToLookup(pair => pair.title, pair => pair.draft, StringComparer.Ordinal);
        foreach (var alone in drafts.Where(draft => draft is { Kind: EntityKind.Person, NameWords.Length: 0, IsDefinite: true } && draft.Mentions.TrueForAll(mention => mention is { Tie: not Predicate.MemberOf, IsDeputy: false })).ToList())
        {
            if (alone.Forms.SelectMany(form => holders[form]).Distinct().Where(alone.Admits).Take(2).ToList() is [var holder])
            {
                Join(drafts, alone, holder, reading);
            }
        }
    }

    /// <summary>"الرئيس الأميركي" beside "الرئيس" or "نظيره" before a name that is known, or said, to be of his country: an office of one word with its nationality alone is that of the only one named.</summary>
    private static void ByOffice(List<EntityDraft> drafts, Reading reading)
    {
        foreach (var alone in drafts.Where(draft => draft is { Kind: EntityKind.Person, NameWords.Length: 0, IsDefinite: true, Country: not null, Offices.Count: 1 }
            && draft.Mentions.TrueForAll(mention => mention is { Tie: Predicate.OfficeIn, IsDeputy: false, IsPortfolio: false } && mention.Last <= mention.First + 1)).ToList())
        {
            var office = alone.Offices.First();
            if (drafts.Where(draft => draft is { Kind: EntityKind.Person, NameWords.Length: > 0 } && draft.Country == alone.Country && draft.Titles.Any(title => title == office || EntityDraft.Begins(title, Counterpart)) && alone.Admits(draft))
                .Take(2).ToList() is [var holder])
            {
                Join(drafts, alone, holder, reading);
            }
        }
    }

    /// <summary>Joins each of the first with the second, where both are still told apart.</summary>
    private static void Join(List<EntityDraft> drafts, IEnumerable<(EntityDraft One, EntityDraft Into)> pairs, Reading reading)
    {
        foreach (var (one, into) in pairs.ToList())
        {
            if (drafts.Contains(one) && drafts.Contains(into))
            {
                Join(drafts, one, into, reading);
            }
        }
    }

    /// <summary>"كيم" and "كيم جونغ أون": a name of one word is that of the only person whose name begins with it, unless one sentence tells of both, the short one of many bearers or before the full one, or an office tells them apart.</summary>
    private static void ByFirstName(List<EntityDraft> drafts, Reading reading)
    {
        var full = drafts.Where(draft => draft is { Kind: EntityKind.Person, NameWords.Length: > 1 }).ToLookup(draft => draft.NameWords[0], StringComparer.Ordinal);
        foreach (var one in drafts.Where(draft => draft is { Kind: EntityKind.Person, NameWords.Length: 1 }).ToList())
        {
            if (full[one.NameWords[0]].Take(2).ToList() is [var person] && one.Admits(person) && one.Offices.IsSubsetOf(person.Offices) && (!one.MeetsIn(person) || (!person.IsGivenName && !one.IsGivenName && one.Mentions[0].Span.Start > person.Mentions[0].Span.Start)))
            {
                Join(drafts, one, person, reading);
            }
        }
    }

    /// <summary>"قال نبيل بيطار ... وأضاف البيطار": a single word, with the article or without, that was learned to be a person is the last name of the only one told before whose name ends with it, unless one sentence tells of both.</summary>
    private static void ByLastName(List<EntityDraft> drafts, Reading reading)
    {
        var full = drafts.Where(draft => draft is { Kind: EntityKind.Person, NameWords.Length: > 1 }).ToLookup(draft => draft.NameWords[^1], StringComparer.Ordinal);
        foreach (var one in drafts.Where(draft => draft is { Kind: EntityKind.Person, NameWords.Length: < 2, Forms.Count: 1, Offices.Count: 0 } && draft.Mentions.TrueForAll(mention => mention.Rule == "learned" && mention.First == mention.Last)).ToList())
        {
            if (full[one.Forms.First()].Take(2).ToList() is [var person] && one.Admits(person) && !one.MeetsIn(person) && person.Mentions[0].Span.Start < one.Mentions[0].Span.Start)
            {
                Join(drafts, one, person, reading);
            }
        }
    }

    /// <summary>"سعيد كامل" and "أحمد سعيد كامل النجار": two words or more that stand in a row in the name of only one other.</summary>
    private static void ByPartOfName(List<EntityDraft> drafts, Reading reading)
    {
        var named = drafts.Where(draft => draft is { Kind: EntityKind.Person, NameWords.Length: > 1 }).ToList();
        var holders = named.SelectMany(draft => draft.NameWords.Zip(draft.NameWords.Skip(1)).Distinct().Select(pair => (pair, draft))).ToLookup(told => told.pair, told => told.draft);
        var joined = new HashSet<EntityDraft>();
        foreach (var one in named)
        {
            if (holders[(one.NameWords[0], one.NameWords[1])].Where(draft => draft.NameWords.Length > one.NameWords.Length && draft.NameWords.AsSpan().IndexOf(one.NameWords) >= 0 && !joined.Contains(draft)).Take(2).ToList() is [var person]
                && one.Admits(person) && one.Offices.IsSubsetOf(person.Offices) && !one.MeetsIn(person))
            {
                Join(drafts, one, person, reading);
                joined.Add(one);
            }
        }
    }

    /// <summary>"مجلس الشيوخ الهولندي" and then "مجلس الشيوخ", or the other way round from the first sentence on: the only body of the name that is told with an adjective of relation is the one told without.
    /// A body of one's own is told without its nationality beside foreign ones: so not where one sentence tells of both; and where the report is about its state, from any sentence on.</summary>
    private static void ByNationality(List<EntityDraft> drafts, Reading reading, string? home)
    {
        var national = drafts.Where(draft => draft is { Kind: EntityKind.Organization, Country: not null })
            .SelectMany(draft => draft.Forms.SelectMany(WithoutRelation).Distinct().Select(form => (form.Form, form.AtEnd, draft))).ToLookup(told => told.Form, StringComparer.Ordinal);
        foreach (var plain in drafts.Where(draft => draft.Kind is EntityKind.Organization).ToList())
        {
            if (plain.Forms.SelectMany(form => national[form]).Where(told => told.AtEnd || plain.Country is null).Select(told => told.draft).Distinct().Where(draft => draft != plain && drafts.Contains(draft)).Take(2).ToList() is [var full]
                && plain.Admits(full) && !plain.MeetsIn(full)
                && (plain.Mentions[0].Sentence == 0 || full.Mentions[0].Sentence < plain.Mentions[0].Sentence || full.Country == home))
            {
                Join(drafts, plain, full, reading);
            }
        }
    }

    /// <summary>A bare form of three words or more without one of its adjectives of relation, and whether that stood at its end.</summary>
    private static IEnumerable<(string Form, bool AtEnd)> WithoutRelation(string form)
    {
        var words = form.Split(' ');
        for (var at = 1; at < words.Length && words.Length > 2; at++)
        {
            if (EntityDraft.IsRelation(words[at]))
            {
                yield return (string.Join(' ', words.Where((_, index) => index != at)), at == words.Length - 1);
            }
        }
    }

    /// <summary>"اللجنة الدولية" after "اللجنة الدولية للصليب الأحمر": the words before what a body is for, where only one told before goes on so.</summary>
    private static void ByBeginning(List<EntityDraft> drafts, Reading reading)
    {
        var bodies = drafts.Where(draft => draft.Kind is EntityKind.Organization).ToList();
        var longer = bodies.SelectMany(draft => draft.Forms.SelectMany(Beginnings).Select(beginning => (beginning, draft))).ToLookup(told => told.beginning, told => told.draft, StringComparer.Ordinal);
        var joined = new Dictionary<EntityDraft, EntityDraft>();
        foreach (var begun in bodies.Where(draft => draft.RegistryId is null))
        {
            if (begun.Forms.SelectMany(form => longer[form]).Select(Now).Where(draft => draft != begun).Distinct().Take(2).ToList() is [var full]
                && begun.Admits(full) && full.Mentions[0].Span.Start < begun.Mentions[0].Span.Start)
            {
                Join(drafts, begun, full, reading);
                joined[begun] = full;
            }
        }

        EntityDraft Now(EntityDraft draft)
        {
            while (joined.TryGetValue(draft, out var into))
            {
                draft = into;
            }

            return draft;
        }
    }

    /// <summary>The beginnings of two words or more of a bare form that goes on after them with ل and the article.</summary>
    private static IEnumerable<string> Beginnings(string form)
    {
        for (var at = form.IndexOf(" لل", StringComparison.Ordinal); at >= 0; at = form.IndexOf(" لل", at + 1, StringComparison.Ordinal))
        {
            if (form.AsSpan(0, at).Contains(' '))
            {
                yield return form[..at];
            }
        }
    }

    private static void Join(List<EntityDraft> drafts, EntityDraft one, EntityDraft into, Reading reading)
    {
        one.Mentions.ForEach(mention => into.Add(mention, reading));
        var first = Math.Min(drafts.IndexOf(one), drafts.IndexOf(into));
        drafts.RemoveAll(draft => draft == one || draft == into);
        drafts.Insert(first, into);
    }
}
