using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Relations;

/// <summary>Finds ties of family: "سامر الحداد نجل الرئيس", "شقيقه سامر الحداد", "عائلة الحداد".</summary>
internal sealed class KinFinder(Discourse discourse, RelationWords words)
{
    /// <summary>Every tie told, with the words that tell it and the rule.</summary>
    public IEnumerable<(string Subject, string Other, Span Evidence, string Rule)> Find()
    {
        foreach (var mention in discourse.Mentions.Where(m => m.Kind is EntityKind.Person or EntityKind.Group))
        {
            var head = discourse.FirstOf(mention);
            if (!words.IsKin(discourse.LemmaOf(head)))
            {
                continue;
            }

            var (relative, other) = Pair(mention, head);
            if (relative is null || other is null || discourse.EntityOf(relative) == discourse.EntityOf(other))
            {
                continue;
            }

            yield return (discourse.EntityOf(relative), discourse.EntityOf(other), relative.Span.Union(other.Span), "kin:" + discourse.LemmaOf(head));
        }
    }

    /// <summary>Who is whose: with a pronoun the one named is the relative of somebody told before (شقيقه سامر), else the name is the owner's (نجل سامر).</summary>
    private (ActorMention? Relative, ActorMention? Other) Pair(ActorMention mention, int head) => discourse[head].Pronoun is not null
        ? (mention, Before(mention))
        : (Named(mention) ?? mention, Inside(mention) ?? Named(mention, head) ?? After(mention));

    /// <summary>The person named right before a bare word of family: سامر الحداد شقيق الوزير.</summary>
    private ActorMention? Named(ActorMention mention)
    {
        var first = discourse.FirstOf(mention);
        return first == discourse.LastOf(mention) && first > discourse.SentenceStart(mention.Sentence) && !discourse[first].HasConjunction
            && discourse.MentionAt(first - 1) is { Kind: EntityKind.Person, Named: true } person && discourse.LastOf(person) == first - 1 ? person : null;
    }

    /// <summary>The nearest person told before a mention in its sentence.</summary>
    private ActorMention? Before(ActorMention mention)
    {
        var first = discourse.FirstOf(mention);
        for (var word = first - 1; word >= discourse.SentenceStart(mention.Sentence); word--)
        {
            if (discourse.MentionAt(word) is { Kind: EntityKind.Person } person && person != mention && discourse.LastOf(person) < first)
            {
                return person;
            }
        }

        return null;
    }

    private ActorMention? Inside(ActorMention mention) =>
        discourse.MentionsIn(mention.Sentence).FirstOrDefault(m => m != mention && m.Kind is EntityKind.Person && mention.Span.Contains(m.Span) && m.Span != mention.Span);

    /// <summary>A person of the report whose name ends as the mention does: عائلة الحداد.</summary>
    private ActorMention? Named(ActorMention mention, int head)
    {
        var last = discourse.LastOf(mention);
        return last == head ? null : discourse.Mentions.FirstOrDefault(m => m != mention && m is { Kind: EntityKind.Person, NameSpan: { } name }
            && Folding.Fold(name.In(discourse.Report.Text)).Split(' ')[^1] == discourse[last].Folded);
    }

    private ActorMention? After(ActorMention mention)
    {
        var next = discourse.LastOf(mention) + 1;
        return next < discourse.SentenceEnd(mention.Sentence) && discourse.MentionAt(next) is { Kind: EntityKind.Person } person ? person : null;
    }
}
