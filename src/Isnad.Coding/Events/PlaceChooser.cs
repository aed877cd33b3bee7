using Isnad.Coding.Actors;
using Isnad.Coding.Choices;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Chooses the place of an event among those of the report, or none, by learned weights.</summary>
internal sealed class PlaceChooser(CodingScene scene, ChoiceWeights weights)
{
    /// <summary>The file of the weights.</summary>
    public const string File = "place-weights.tsv";

    /// <summary>A place less likely than this is more often wrong than it is worth.</summary>
    private const double Least = 0.2;

    private readonly PlaceSigns _signs = new(scene);

    /// <summary>The place chosen, and how it stands to the event; null for none.</summary>
    public (ActorMention Place, string How)? Choose(EventDraft draft) =>
        Candidates.Choose(_signs.Of(draft), _signs.OfNone(draft), weights, scene.Discourse.EntityOf, Least);

    /// <summary>Chooses now; the event gets its place where the action is called.</summary>
    public Action Choice(EventDraft draft)
    {
        var chosen = Choose(draft);
        return () => Apply(draft, chosen);
    }

    private void Apply(EventDraft draft, (ActorMention Place, string How)? chosen)
    {
        var place = chosen is { } found ? scene.Discourse.EntityOf(found.Place) : null;
        if (draft.Place == place)
        {
            return;
        }

        draft.Reasons.RemoveAll(r => r.Part == "place");
        draft.Place = place;
        if (chosen is { } how)
        {
            draft.Reasons.Add(new Reason("place", "choice:" + how.How, how.Place.Span));
        }
    }
}
