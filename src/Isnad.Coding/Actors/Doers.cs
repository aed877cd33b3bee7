using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Actors;

/// <summary>Finds who did, or suffered, what was told before: "خطف مسلحون طبيبا ... وطالب الخاطفون بفدية", "قتل منفذ الهجوم".</summary>
internal static class Doers
{
    /// <summary>The only one before a mention that the report says did it; null where the mention is no such noun, or nobody or several are told of.</summary>
    /// <param name="drafts">The entities so far.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="reading">The reading of the report.</param>
    /// <param name="lexicon">Knows the nouns.</param>
    public static EntityDraft? Of(List<EntityDraft> drafts, ActorMention mention, Reading reading, ActorLexicon lexicon)
    {
        if (Noun(mention, reading, lexicon) is not { } noun)
        {
            return null;
        }

        var many = mention.Number is Number.Plural or Number.Dual;
        var doers = drafts.FindAll(draft => (many ? draft.Kind is EntityKind.Group or EntityKind.Organization : draft.Kind is EntityKind.Person)
            && draft.IsAlike(mention) && draft.Mentions.Exists(told => told.Span.End <= mention.Span.Start && IsHis(told, noun, reading.Sentences[told.Sentence].Tokens, drafts)));
        return doers is [var only] ? only : null;
    }

    /// <summary>The noun alone with its article, or with the deed it needs.</summary>
    private static DoerNoun? Noun(ActorMention mention, Reading reading, ActorLexicon lexicon)
    {
        if (mention.Anaphor is { } head)
        {
            return lexicon.Doer(head);
        }

        if (mention is not { NameSpan: null, Office: { } office } || lexicon.Doer(Folding.Fold(office)) is not { } noun)
        {
            return null;
        }

        var last = reading.Sentences[mention.Sentence].Tokens[mention.Last];
        return last.HasArticle && (mention.Last == mention.First || (mention.Last == mention.First + 1 && noun.Deeds.Contains(last.Stem.Folded))) ? noun : null;
    }

    private static bool IsHis(ActorMention told, DoerNoun noun, IReadOnlyList<Token> tokens, List<EntityDraft> drafts) =>
        noun.Side is DoerSide.Sufferer ? Suffers(told, noun, tokens, drafts) : Does(told, noun, tokens, drafts);

    /// <summary>"خطف مسلحون طبيبا", "هجوم المسلحين"; the state, its police and its soldiers are told by other nouns.</summary>
    private static bool Does(ActorMention told, DoerNoun noun, IReadOnlyList<Token> tokens, List<EntityDraft> drafts)
    {
        if (told.Sector is "GOV" or "MIL" or "COP")
        {
            return false;
        }

        return VerbOf(told, noun, tokens) is { } verb
            ? tokens[told.HeadToken].Relation is "nsubj" or null && verb.Analysis!.Features.Voice is not Voice.Passive && (noun.Side is DoerSide.Subject || verb.Pronoun is not null || HasOther(told, verb, tokens, drafts))
            : told.First > 0 && tokens[told.HeadToken] is { Relation: "nmod", Preposition: null } && noun.Deeds.Contains(tokens[told.First - 1].Stem.Folded);
    }

    /// <summary>"خطف مسلحون طبيبا", "خطف الطبيب": the object, or the only one behind a verb that may as well be passive.</summary>
    private static bool Suffers(ActorMention told, DoerNoun noun, IReadOnlyList<Token> tokens, List<EntityDraft> drafts) =>
        VerbOf(told, noun, tokens) is { Pronoun: null } verb
            && (tokens[told.HeadToken].Relation is "obj" or "nsubj:pass" || (told.First == verb.Index + 1 ? verb.Analysis!.Features.Voice is not Voice.Active && !HasOther(told, verb, tokens, drafts) : tokens[verb.Index + 1].Relation is null));

    /// <summary>The verb that a mention belongs to, or stands right behind where the tree does not tell.</summary>
    private static Token? VerbOf(ActorMention told, DoerNoun noun, IReadOnlyList<Token> tokens)
    {
        var word = tokens[told.HeadToken];
        var at = word is { Relation: null, Preposition: null } && told.First > 0 ? told.First - 1 : word.Relation is "nsubj" or "nsubj:pass" or "obj" ? word.Head : -1;
        return at >= 0 && at < told.First && tokens[at] is { Analysis: { Pos: Pos.Verb, Lemma: var lemma } } verb && noun.Verbs.Contains(Folding.Fold(lemma)) ? verb : null;
    }

    /// <summary>Whether a second party stands behind a mention, of whatever side the tree takes it to be.</summary>
    private static bool HasOther(ActorMention told, Token verb, IReadOnlyList<Token> tokens, List<EntityDraft> drafts) =>
        tokens.Skip(told.Last + 1).Any(token => token is { Relation: "obj" or "nsubj", Preposition: null } && token.Head == verb.Index)
        || (told.Last + 1 < tokens.Count && tokens[told.Last + 1].Preposition is null && drafts.Exists(draft => draft.Mentions.Exists(next => next.Sentence == told.Sentence && next.First == told.Last + 1)));
}
