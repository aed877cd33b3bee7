using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Actors;

/// <summary>Joins the mentions of one report into entities. Thread-safe.</summary>
public sealed class EntityResolver
{
    private readonly ActorRegistry _registry;

    /// <summary>Creates a resolver that takes Latin names, countries and sectors from a registry.</summary>
    public EntityResolver(ActorRegistry registry) => _registry = registry;

    /// <summary>The entities of the report.</summary>
    /// <param name="reading">The reading of the report's text.</param>
    /// <param name="all">Mentions of actors and places, in order.</param>
    /// <param name="report">The report.</param>
    /// <param name="home">The state that the report is most about, English short name; null for none.</param>
    public ResolvedEntities Resolve(Reading reading, IReadOnlyList<ActorMention> all, Report report, string? home = null)
    {
        var drafts = new List<EntityDraft>();
        var of = new Dictionary<ActorMention, EntityDraft>(all.Count);
        foreach (var mention in all)
        {
            if (of.ContainsKey(mention))
            {
                continue;
            }

            var draft = Find(drafts, mention, all, of, reading, _registry.Lexicon) ?? New(drafts);
            draft.Add(mention, reading);
            of[mention] = draft;
        }

        EntityJoins.Apply(drafts, reading, home, _registry.Lexicon);
        var entities = drafts.Select((draft, index) => EntityWriter.Write(draft, "E" + (index + 1), reading.Text, _registry)).ToList();
        var ids = drafts.SelectMany((draft, index) => draft.Mentions.Select(mention => (mention, Id: entities[index].Id))).ToDictionary(pair => pair.mention, pair => pair.Id);
        return new ResolvedEntities(entities, ids);
    }

    private static EntityDraft New(List<EntityDraft> drafts)
    {
        var draft = new EntityDraft();
        drafts.Add(draft);
        return draft;
    }

    private static EntityDraft? Find(List<EntityDraft> drafts, ActorMention mention, IReadOnlyList<ActorMention> all, Dictionary<ActorMention, EntityDraft> of, Reading reading, ActorLexicon lexicon)
    {
        var text = reading.Text;
        if (mention.Rule == People.Uncounted || IsAnother(mention, reading, lexicon))
        {
            return null;
        }

        if (mention is { Rule: "pattern:members", OrganizationSpan: { } body })
        {
            return Members(drafts, mention, body, all, of, text);
        }

        if (mention.RegistryId is { } id && drafts.Find(draft => draft.RegistryId == id) is { } same)
        {
            return same;
        }

        if (Apposition(drafts, mention, reading) is { } named)
        {
            return named;
        }

        if (mention.Anaphor is not null)
        {
            return Anaphora.Antecedent(drafts, mention, text, lexicon) ?? Doers.Of(drafts, mention, reading, lexicon);
        }

        var bare = EntityDraft.Bare(mention.Span.In(text));
        return mention.Kind switch
        {
            EntityKind.Person => Person(drafts, mention, bare, reading) ?? OtherTitles.Of(drafts, mention, reading, lexicon) ?? Doers.Of(drafts, mention, reading, lexicon),
            EntityKind.Group => Group(drafts, mention, bare) ?? Doers.Of(drafts, mention, reading, lexicon),
            EntityKind.Organization => Last(drafts, draft => draft.Kind is EntityKind.Organization && draft.IsCalled(bare) && draft.MayBeOf(mention.Country)) ?? Acronym(drafts, mention, text) ?? Cataphor(drafts, mention, bare, reading),
            _ => Last(drafts, draft => draft.Kind is EntityKind.Country or EntityKind.Place && (draft.Kind == mention.Kind || mention.RegistryId is null) && mention.RegistryId is null && draft.Forms.Contains(bare)),
        };
    }

    /// <summary>"سامح شكري وزير الخارجية المصري", "فلان، المتحدث باسم الجيش", "فلان شقيق فلان": a title right after a name.</summary>
    private static EntityDraft? Apposition(List<EntityDraft> drafts, ActorMention mention, Reading reading)
    {
        if (mention is not { Kind: EntityKind.Person, NameSpan: null, Office: not null } || (mention.Country is null && mention.OrganizationSpan is null && mention.Rule != "pattern:relative"))
        {
            return null;
        }

        return drafts.Find(draft => draft is { Kind: EntityKind.Person, Named: true } && draft.MayBeOf(mention.Country) && draft.Mentions[^1] is { NameSpan: { } name } last
            && last.Span.End < mention.Span.Start && name.End == last.Span.End && mention.Span.Start - last.Span.End <= 2
            && reading.Text[last.Span.End..mention.Span.Start].Trim() is "،" or "," or "" && (mention.Span.Start - last.Span.End > 1 || !EntityJoins.IsArgument(mention, last, reading)));
    }

    /// <summary>"متظاهرون" and "متظاهرين" are one word, "جميع المختطفين" are "المختطفون".</summary>
    private static EntityDraft? Group(List<EntityDraft> drafts, ActorMention mention, string bare)
    {
        var form = EntityDraft.GroupForm(bare);
        return Last(drafts, draft => draft.Kind == EntityKind.Group && draft.GroupForms.Contains(form) && SameCount(draft, mention));
    }

    /// <summary>"قال خبير آخر": one of many who is told from those before him.</summary>
    private static bool IsAnother(ActorMention mention, Reading reading, ActorLexicon lexicon)
    {
        var tokens = reading.Sentences[mention.Sentence].Tokens;
        return mention is { NameSpan: null, Kind: EntityKind.Person or EntityKind.Group }
            && (lexicon.IsOther(tokens[mention.Last].Folded) || (mention.Last + 1 < tokens.Count && tokens[mention.Last + 1] is { Before: " " } next && lexicon.IsOther(next.Folded)))
            && !EntityDraft.IsDefiniteIn(mention, reading);
    }

    private static EntityDraft? Last(List<EntityDraft> drafts, Predicate<EntityDraft> holds) => drafts.FindLast(holds);

    /// <summary>"عناصر التنظيم" is the body itself (SCHEME.md section 6).</summary>
    private static EntityDraft? Members(List<EntityDraft> drafts, ActorMention mention, Span body, IReadOnlyList<ActorMention> all, Dictionary<ActorMention, EntityDraft> of, string text)
    {
        if (mention.RegistryId is { } id && drafts.Find(draft => draft.RegistryId == id) is { } known)
        {
            return known;
        }

        if (all.FirstOrDefault(other => other.Span == body && other != mention) is { } inner && of.TryGetValue(inner, out var draft))
        {
            return draft;
        }

        var bare = EntityDraft.Bare(body.In(text));
        return Last(drafts, other => other.Kind is EntityKind.Organization && (other.IsCalled(bare) || other.Heads.Contains(bare)) && other.MayBeOf(mention.Country));
    }

    private static EntityDraft? Person(List<EntityDraft> drafts, ActorMention mention, string bare, Reading reading)
    {
        if (mention.NameSpan is { } name)
        {
            var words = EntityDraft.Bare(name.In(reading.Text)).Split(' ');
            return Last(drafts, draft => draft.Kind == EntityKind.Person && SameName(draft.NameWords, words) && draft.MayBeOf(mention.Country))
                ?? (mention.Office is null ? null : Cataphor(drafts, mention, bare, reading));
        }

        return Last(drafts, draft => draft.Kind == EntityKind.Person && draft.Forms.Contains(bare) && draft.MayBeOf(mention.Country))
            ?? Titled(drafts, mention, bare, reading)
            ?? OfficeHolder(drafts, mention, reading)
            ?? Cataphor(drafts, mention, bare, reading);
    }

    /// <summary>"الجيش" in the first sentence, "الجيش المالي" after it: short forms that took up nothing wait for their name.</summary>
    private static EntityDraft? Cataphor(List<EntityDraft> drafts, ActorMention mention, string bare, Reading reading)
    {
        if (mention.Country is null || IsAny(mention, bare, reading))
        {
            return null;
        }

        var space = bare.IndexOf(' ', StringComparison.Ordinal);
        var head = mention.Office is { } office ? Folding.Fold(office) : space > 0 ? bare[..space] : bare;
        return drafts.FindLast(draft => draft.Kind == mention.Kind && draft.Country is null && draft.Mentions.TrueForAll(other => other.Anaphor == head));
    }

    /// <summary>"شركة تركية" is one of many, and no short form before it meant it.</summary>
    private static bool IsAny(ActorMention mention, string bare, Reading reading) =>
        mention is { Kind: EntityKind.Organization, RegistryId: null } && EntityDraft.IsRelation(bare) && !EntityDraft.IsDefiniteIn(mention, reading);

    /// <summary>"الرئيس اليمني" after "الرئيس اليمني عبدربه منصور هادي", "مدير المرصد" after "مدير المرصد السوري رامي عبد الرحمن": a definite title of the words that stood beside a name, or,
    /// in another sentence, of all before an adjective of relation.</summary>
    private static EntityDraft? Titled(List<EntityDraft> drafts, ActorMention mention, string bare, Reading reading)
    {
        if (mention.Tie is Predicate.MemberOf || mention.IsDeputy || !EntityDraft.IsDefiniteIn(mention, reading))
        {
            return null;
        }

        return Last(drafts, draft => draft.Titles.Contains(bare) && draft.Admits(mention))
            ?? (bare.Contains(' ', StringComparison.Ordinal)
                ? Last(drafts, draft => draft.Titles.Any(title => IsShortened(title, bare)) && draft.Admits(mention) && !draft.Mentions.Exists(other => other.Sentence == mention.Sentence))
                : null);
    }

    /// <summary>Whether a bare title goes on, after all words of the shorter one, with an adjective of relation (سوري).</summary>
    private static bool IsShortened(string title, string shorter) =>
        EntityDraft.Begins(title, shorter) && EntityDraft.IsRelation(title[(shorter.Length + 1)..].Split(' ')[0]);

    /// <summary>"وزير الخارجية الروسي" after "وزير الخارجية سيرغي لافروف": the same office, country not at odds.</summary>
    private static EntityDraft? OfficeHolder(List<EntityDraft> drafts, ActorMention mention, Reading reading)
    {
        if (mention is not { Office: { } office, Tie: Predicate.OfficeIn, Country: { } country, IsDeputy: false })
        {
            return null;
        }

        var folded = Folding.Fold(office);
        return folded.Contains(' ', StringComparison.Ordinal)
            ? Last(drafts, draft => draft is { Kind: EntityKind.Person, NameWords.Length: > 0 } && draft.Country == country && draft.Offices.Contains(folded) && draft.Admits(mention))
            : HeadOfNation(drafts, mention, folded, reading);
    }

    /// <summary>"الرئيس الأمريكي" after "الرئيس الأميركي دونالد ترامب", "الوزير الألماني" after "وزير الخارجية الألماني": an office of one word with its nationality alone is that of the only one named who holds it.
    /// "رئيس المخابرات المصرية" and "الرئيس الأميركي السابق" are others.</summary>
    private static EntityDraft? HeadOfNation(List<EntityDraft> drafts, ActorMention mention, string office, Reading reading)
    {
        if (mention.Last != mention.First + 1 || !EntityDraft.IsDefiniteIn(mention, reading))
        {
            return null;
        }

        var holders = drafts.FindAll(draft => draft is { Kind: EntityKind.Person, NameWords.Length: > 0 } && draft.Country == mention.Country && draft.Admits(mention)
            && (mention.IsPortfolio ? draft.HoldsField(office) : draft.Titles.Any(title => EntityDraft.Begins(title, office) && title.IndexOf(' ', office.Length + 1) < 0)));
        return holders is [var holder] ? holder : null;
    }

    /// <summary>The words of the shorter name are the last (or first) words of the longer one.</summary>
    private static bool SameName(string[] known, string[] words)
    {
        if (known.Length == 0)
        {
            return false;
        }

        var (longer, shorter) = known.Length >= words.Length ? (known, words) : (words, known);
        return longer.AsSpan()[^shorter.Length..].SequenceEqual(shorter)
            || (shorter.Length > 1 && longer.AsSpan()[..shorter.Length].SequenceEqual(shorter))
            || (shorter.Length > 1 && shorter[0] == longer[0] && shorter[^1] == longer[^1]);
    }

    private static bool SameCount(EntityDraft draft, ActorMention mention) =>
        mention.Count is null || draft.Mentions.Exists(other => other.Count is null || other.Count.Low == mention.Count.Low);

    /// <summary>"داعش" directly after "تنظيم الدولة (داعش)": a short name in brackets.</summary>
    private static EntityDraft? Acronym(List<EntityDraft> drafts, ActorMention mention, string text)
    {
        var before = mention.Span.Start - 1;
        if (before < 2 || text[before] is not ('(' or '"' or '«') || !(mention.Named || char.IsAsciiLetterUpper(text[mention.Span.Start])))
        {
            return null;
        }

        return drafts.Find(draft => draft.Kind == EntityKind.Organization && draft.Mentions[^1].Span.End is var end && end < before && before - end <= 2 && text.AsSpan(end, before - end).Trim().Length <= 1 && text.AsSpan(end, before - end + 1).Contains('('));
    }
}
