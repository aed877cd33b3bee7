using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Actors;

/// <summary>Finds whom a title means that is told by another one: "الملك", "جلالته" after "العاهل الأردني".</summary>
internal static class OtherTitles
{
    /// <summary>The only one told so far whose title a short form may stand for; null where there is none, or several are.</summary>
    /// <param name="persons">The persons so far that the short form may mean.</param>
    /// <param name="head">The short form, folded.</param>
    /// <param name="lexicon">Knows which titles stand for which.</param>
    public static EntityDraft? Holder(List<EntityDraft> persons, string head, ActorLexicon lexicon) =>
        lexicon.TitlesMeantBy(head) is { } titles && persons.FindAll(person => Holds(person, titles)) is [var only] && !IsFormer(only, lexicon) ? only : null;

    /// <summary>"رئيس الحكومة" after "رئيس الوزراء العراقي": the same of a title of several words and no state; null for other mentions.</summary>
    /// <param name="drafts">The entities so far.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="reading">The reading of the report.</param>
    /// <param name="lexicon">Knows which titles stand for which.</param>
    public static EntityDraft? Of(List<EntityDraft> drafts, ActorMention mention, Reading reading, ActorLexicon lexicon) =>
        mention is { NameSpan: null, Office: { } office, Country: null, OrganizationSpan: null, IsDeputy: false } && IsPlain(mention, reading) && EntityDraft.IsDefiniteIn(mention, reading)
            ? Holder(drafts.FindAll(draft => draft.Kind is EntityKind.Person && draft.Admits(mention)), Folding.Fold(office), lexicon)
            : null;

    /// <summary>"رئيس الحكومة التونسية" and "رئيس الوزراء كمال الغربي", "العاهل الأردني" and "الملك": two titles that mean one office, of which no third person of that state is told.</summary>
    /// <param name="persons">The persons of the report.</param>
    /// <param name="lexicon">Knows which titles stand for which.</param>
    /// <param name="reading">The reading of the report.</param>
    /// <returns>Each title told alone with whom it means.</returns>
    public static IEnumerable<(EntityDraft Alone, EntityDraft Holder)> Pairs(List<EntityDraft> persons, ActorLexicon lexicon, Reading reading)
    {
        var holders = persons.Where(person => person.Offices.Any(office => lexicon.TitlesMeantBy(office) is not null) && person.Mentions.TrueForAll(mention => !mention.IsDeputy)).ToList();
        foreach (var alone in holders.Where(person => person is { NameWords.Length: 0, IsDefinite: true, Offices.Count: 1, Country: not null } && person.Mentions.TrueForAll(mention => IsPlain(mention, reading))))
        {
            var titles = lexicon.TitlesMeantBy(alone.Offices.First());
            if (titles is not null && holders.Where(person => person != alone && alone.MayBeOf(person.Country) && (Holds(person, titles) || person.Offices.Overlaps(alone.Offices))).Take(2).ToList() is [var holder]
                && holder.Country == alone.Country && (holder.IsDefinite || holder.Named) && alone.Admits(holder) && !IsFormer(holder, lexicon))
            {
                yield return (alone, holder);
            }
        }
    }

    /// <summary>A minister is told by his field as well as without.</summary>
    public static bool Holds(EntityDraft person, IReadOnlySet<string> titles) =>
        person.Offices.Overlaps(titles) || (titles.Contains(Title.Minister) && person.Offices.Any(office => EntityDraft.Begins(office, Title.Minister)))
        || person.Titles.Any(told => titles.Any(title => told == title || EntityDraft.Begins(told, title)));

    /// <summary>Nothing but the title and the state that it is of.</summary>
    private static bool IsPlain(ActorMention mention, Reading reading) =>
        mention is { Office: { } office } && EntityDraft.Bare(mention.Span.In(reading.Text)).Count(letter => letter == ' ') <= office.Count(letter => letter == ' ') + (mention.Country is null ? 0 : 1);

    private static bool IsFormer(EntityDraft person, ActorLexicon lexicon) =>
        person.Titles.Concat(person.Forms).Any(form => form.Split(' ').Any(lexicon.IsFormer));
}
