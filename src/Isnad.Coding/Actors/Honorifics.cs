using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Actors;

/// <summary>"أكد سموه ذلك": an honorific with a pronoun is whoever was told last by an office of the state or an honorific.</summary>
internal static class Honorifics
{
    /// <summary>What such a mention takes up, in place of a noun: this before the honorific.</summary>
    private const string Lead = "honorific ";

    /// <summary>Also happiness, which anybody has (أعرب عن سعادته).</summary>
    private const string Happiness = "سعادة";

    /// <summary>The mention; null where the word is none.</summary>
    public static ActorMention? Mention(SentenceScan scan, NameMatch<Title> match) =>
        match.Value.Lemma == Happiness ? null : scan.Mention(match.View, match.First, match.Last, EntityKind.Person, "pattern:honorific") with
        {
            Anaphor = Lead + Folding.Fold(match.Value.Lemma),
            Number = Number.Singular,
            Gender = scan.Words[match.Last].Token.Folded switch { [.., 'ه', 'ا'] => Gender.Feminine, [.., 'ه'] => Gender.Masculine, _ => Gender.Unknown },
        };

    /// <summary>Whether a mention is one.</summary>
    public static bool IsOne(ActorMention mention) => mention.Anaphor?.StartsWith(Lead, StringComparison.Ordinal) == true;

    /// <summary>Whom it takes up: who was told last with a title that asks for it ("جلالته" for a king); of an honorific that many bear, the last named one of an office, else the last of one.</summary>
    /// <param name="drafts">Those told so far who may be meant by their gender.</param>
    /// <param name="anaphor">What the honorific takes up.</param>
    /// <param name="lexicon">Knows which titles ask for which honorific.</param>
    public static EntityDraft? Antecedent(List<EntityDraft> drafts, string anaphor, ActorLexicon lexicon) =>
        lexicon.TitlesMeantBy(anaphor[Lead.Length..]) is { } titles
            ? Latest(drafts.FindAll(draft => OtherTitles.Holds(draft, titles)))
            : Latest(drafts.FindAll(draft => draft.NameWords.Length > 0)) ?? Latest(drafts);

    /// <summary>Who was honoured last.</summary>
    private static EntityDraft? Latest(List<EntityDraft> drafts) =>
        drafts.Where(draft => draft.Mentions.Exists(IsHonoured)).MaxBy(draft => draft.Mentions.FindLast(IsHonoured)!.Span.Start);

    /// <summary>Whether a mention tells of somebody whom an honorific may mean.</summary>
    public static bool IsHonoured(ActorMention mention) => mention is { Kind: EntityKind.Person, Title: not null, Sector: "GOV", Anaphor: null };

    /// <summary>Mentions in order without the honorifics that come before anybody whom they may mean.</summary>
    public static void RemoveUntold(List<ActorMention> mentions)
    {
        var first = mentions.Find(IsHonoured)?.Span.Start ?? int.MaxValue;
        mentions.RemoveAll(mention => IsOne(mention) && mention.Span.Start < first);
    }
}
