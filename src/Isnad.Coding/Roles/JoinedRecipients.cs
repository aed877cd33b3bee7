using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Roles;

/// <summary>"اعتقلت الشرطة الوزير وثلاثة من حراسه": to whom و joins another right behind him it is done to both.</summary>
internal sealed class JoinedRecipients(RoleScene scene)
{
    private readonly Discourse _discourse = scene.Discourse;

    /// <summary>Adds those joined to the recipients that were chosen.</summary>
    /// <param name="draft">The event, with both sides.</param>
    /// <param name="chosen">The recipients, with the mention that speaks most for each.</param>
    public void Apply(EventDraft draft, IReadOnlyList<RoleChoice> chosen)
    {
        if (draft.Type is not (EventType.Assault or EventType.Coerce or EventType.Accuse or EventType.Request or EventType.Aid))
        {
            return;
        }

        foreach (var choice in chosen.Where(choice => _discourse.FirstOf(choice.Mention) > scene.Anchor(draft, choice.Mention) && choice.Mention.Sentence == _discourse.SentenceOf(scene.Anchor(draft, choice.Mention))))
        {
            for (var mention = Joined(choice.Mention); mention is not null && !draft.Actors.Contains(_discourse.EntityOf(mention)); mention = Joined(mention))
            {
                Add(draft, mention, choice.Likelihood);
            }
        }
    }

    private void Add(EventDraft draft, ActorMention mention, double likelihood)
    {
        var entity = _discourse.EntityOf(mention);
        if (!draft.Recipients.Contains(entity))
        {
            var reason = new Reason("recipient", "joined", mention.Span);
            draft.Recipients.Add(entity);
            draft.Reasons.Add(reason);
            draft.Chosen[("recipient", entity)] = (likelihood, reason);
        }
    }

    /// <summary>The party right behind another that و joins to it. Not one with a verb behind it, of which it is the subject; nor the dead and the wounded; nor people who are told neither by a number of their own nor by whose they are: such are one crowd with those before them (الطلاب والعمال).</summary>
    private ActorMention? Joined(ActorMention mention) =>
        _discourse.Next(mention, joined: true) is { Kind: not EntityKind.Place } next && !(_discourse.LastOf(next) + 1 < _discourse.SentenceEnd(next.Sentence) && _discourse.IsVerb(_discourse.LastOf(next) + 1))
        && IsOfItsOwn(next) && !IsVictim(next) ? next : null;

    private bool IsOfItsOwn(ActorMention mention) => mention.Kind is not EntityKind.Group || IsCounted(mention) || _discourse[_discourse.FirstOf(mention)].Pronoun is not null;

    /// <summary>"ثلاثة عمال", "شرطيان"; what ends in ين is no pair for sure.</summary>
    private bool IsCounted(ActorMention mention) =>
        mention.Count is not null && (mention.First < mention.HeadToken || !_discourse[_discourse.FirstOf(mention)].Folded.EndsWith("ين", StringComparison.Ordinal));

    private bool IsVictim(ActorMention mention) => _discourse.ClassOf(_discourse.HeadWordOf(mention)) == "person.victim";
}
