using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>"أكد سموه ذلك": an honorific with a pronoun is whoever was told last by an office of the state or an honorific.</summary>
internal static class Honorifics
{
    /// <summary>What such a mention takes up, in place of a noun.</summary>
    public const string Anaphor = "honorific";

    private const string Prince = "أمير";

    /// <summary>Also happiness, which anybody has (أعرب عن سعادته).</summary>
    private const string Happiness = "سعادة";

    /// <summary>The mention; null where the word is none.</summary>
    public static ActorMention? Mention(SentenceScan scan, NameMatch<Title> match) =>
        match.Value.Lemma == Happiness ? null : scan.Mention(match.View, match.First, match.Last, EntityKind.Person, "pattern:honorific") with
        {
            Anaphor = Anaphor,
            Number = Number.Singular,
            Gender = scan.Words[match.Last].Token.Folded switch { [.., 'ه', 'ا'] => Gender.Feminine, [.., 'ه'] => Gender.Masculine, _ => Gender.Unknown },
        };

    /// <summary>Whom it takes up: the last told by an honorific or as a prince, else the last named one of an office, else the last of one.</summary>
    /// <param name="drafts">Those told so far who may be meant by their gender.</param>
    public static EntityDraft? Antecedent(List<EntityDraft> drafts) =>
        drafts.FindLast(draft => draft.Mentions.Exists(mention => IsHonoured(mention) && mention.Office is null or Prince))
        ?? drafts.FindLast(draft => draft.NameWords.Length > 0 && draft.Mentions.Exists(IsHonoured))
        ?? drafts.FindLast(draft => draft.Mentions.Exists(IsHonoured));

    /// <summary>Whether a mention tells of somebody whom an honorific may mean.</summary>
    public static bool IsHonoured(ActorMention mention) => mention is { Kind: EntityKind.Person, Title: not null, Sector: "GOV", Anaphor: null };

    /// <summary>Mentions in order without the honorifics that come before anybody whom they may mean.</summary>
    public static void RemoveUntold(List<ActorMention> mentions)
    {
        var first = mentions.Find(IsHonoured)?.Span.Start ?? int.MaxValue;
        mentions.RemoveAll(mention => mention.Anaphor == Anaphor && mention.Span.Start < first);
    }
}
