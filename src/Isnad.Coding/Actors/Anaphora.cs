using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>Finds what a definite short form takes up: "التنظيم", "الوزير", "الرئيس", "المتظاهرون".</summary>
internal static class Anaphora
{
    /// <summary>The entity meant; null where the short form names one of its own.</summary>
    /// <param name="drafts">The entities so far.</param>
    /// <param name="mention">The short form.</param>
    /// <param name="text">The report's text.</param>
    /// <param name="lexicon">Knows which titles stand for which.</param>
    public static EntityDraft? Antecedent(List<EntityDraft> drafts, ActorMention mention, string text, ActorLexicon lexicon)
    {
        var head = mention.Anaphor!;
        var bare = EntityDraft.Bare(mention.Span.In(text));
        return mention.Kind switch
        {
            EntityKind.Organization => Body(drafts, head, bare),
            EntityKind.Person when Honorifics.IsOne(mention) => Honorifics.Antecedent(drafts.FindAll(draft => draft.Kind is EntityKind.Person && EntityDraft.AreAlike(draft.Gender, mention.Gender)), head, lexicon),
            EntityKind.Person => Person(drafts.FindAll(draft => draft.Kind == EntityKind.Person && draft.IsAlike(mention)), head, bare, lexicon) ?? (mention is { Gender: Gender.Feminine, Tie: Predicate.OfficeIn or Predicate.LeaderOf } ? OnlyHolder(drafts, head) : null),
            EntityKind.Group => drafts.FindLast(draft => draft.Kind == EntityKind.Group && draft.Forms.Any(form => SameNoun(draft, form, bare))) ?? (mention.IsOfMovement ? OnlyMovement(drafts) : null),
            _ => null,
        };
    }

    /// <summary>"هاجم الحوثيون ... المتمردون": the only known armed movement told so far; where there are two, nobody knows which.</summary>
    private static EntityDraft? OnlyMovement(List<EntityDraft> drafts) =>
        drafts.FindAll(draft => draft is { Kind: EntityKind.Organization, RegistryId: not null } && draft.Mentions.Exists(mention => mention.Sector is "REB" or "UAF")) is [var only] ? only : null;

    private static EntityDraft? Body(List<EntityDraft> drafts, string head, string bare) =>
        drafts.FindLast(draft => draft.Kind is EntityKind.Organization && (draft.Heads.Contains(head) || draft.IsCalled(bare)));

    /// <summary>"الوزير" takes up "وزير الخارجية", "الرئيس" any president, but no "رئيس الوزراء", "الملك" the only "العاهل"; a man takes up no woman's title nor a woman a man's.</summary>
    private static EntityDraft? Person(List<EntityDraft> drafts, string head, string bare, ActorLexicon lexicon) =>
        drafts.FindLast(draft => draft.Offices.Contains(head) || draft.Forms.Contains(bare))
        ?? drafts.FindLast(draft => head != "رييس"
            && (draft.Offices.Any(office => EntityDraft.Begins(office, head)) || (!draft.Named && draft.Forms.Any(form => EntityDraft.Begins(form, head)))))
        ?? OtherTitles.Holder(drafts, head, lexicon);

    /// <summary>"وزير المالية ... الوزيرة": a woman's office is often told in the masculine, so the only one told of who holds it may be she, where no name tells a man; but المدير and المديرة are two.</summary>
    private static EntityDraft? OnlyHolder(List<EntityDraft> drafts, string head) =>
        drafts.FindAll(draft => draft.Kind == EntityKind.Person && draft.HoldsField(head)) is [{ IsMan: false } only] && only.Mentions.Exists(mention => mention.Anaphor is null) ? only : null;

    /// <summary>"المتظاهرون" and "المتظاهرين", "مسلحون مجهولون" and "المسلحين"; counted groups only by their very words.</summary>
    private static bool SameNoun(EntityDraft draft, string form, string bare)
    {
        if (form == bare)
        {
            return true;
        }

        var first = form.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? form[..space] : form;
        return draft.Mentions.TrueForAll(mention => mention.Count is null) && Stem(first) == Stem(bare);
    }

    private static string Stem(string word) =>
        word.EndsWith("ون", StringComparison.Ordinal) || word.EndsWith("ين", StringComparison.Ordinal) ? word[..^2] : word;
}
