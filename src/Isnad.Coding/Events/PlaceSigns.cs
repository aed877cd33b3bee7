using Isnad.Coding.Actors;
using Isnad.Coding.Choices;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>What speaks for and against a place of the report being where an event took place, as named signs.</summary>
internal sealed class PlaceSigns
{
    private readonly CodingScene _scene;
    private readonly Discourse _discourse;
    private readonly PlaceTies _ties;
    private readonly List<ActorMention> _places;
    private readonly HashSet<int> _triggers;

    public PlaceSigns(CodingScene scene)
    {
        _scene = scene;
        _discourse = scene.Discourse;
        _ties = new PlaceTies(_discourse);
        _places = [.. _discourse.Mentions.Where(m => m.Kind is EntityKind.Place or EntityKind.Country && m.Rule != "nationality")];
        _triggers = [.. scene.Triggers.Select(draft => draft.Trigger)];
    }

    /// <summary>The places that may be the event's, each with its signs.</summary>
    public IReadOnlyList<(ActorMention Place, List<string> Signs)> Of(EventDraft draft)
    {
        var found = new List<(ActorMention, List<string>)>();
        foreach (var place in _places)
        {
            var signs = draft.Also.Where(_triggers.Contains).Prepend(draft.Trigger)
                .Where(word => _discourse.SentenceOf(word) == place.Sentence)
                .Select(word => (Word: word, Stretch: Stretch.Between(_discourse, word, _discourse.FirstOf(place), _discourse.LastOf(place), _scene.Triggers)))
                .Where(w => w.Stretch is not null)
                .OrderBy(w => w.Stretch!.Distance).Select(w => Near(draft, w.Word, w.Stretch!, place)).FirstOrDefault() ?? Far(draft, place);
            if (signs is not null)
            {
                Common(draft, place, signs);
                found.Add((place, signs));
            }
        }

        return found;
    }

    /// <summary>Signs that the event has no place.</summary>
    public List<string> OfNone(EventDraft draft)
    {
        var word = draft.Trigger;
        var own = _places.Count(p => p.Sentence == _discourse.SentenceOf(word));
        return
        [
            "none", "none:" + draft.Type, "none:own:" + Bucket.Few(own), "none:mode:" + draft.Type + ":" + draft.Mode, "none:strength:" + draft.Frame.Strength,
            "none:label:" + draft.Label, "none:sentence:" + Bucket.Few(_discourse.SentenceOf(word), 3), "none:verb:" + _discourse.IsVerb(word),
            "none:article:" + _discourse[word].HasArticle, "none:also:" + Bucket.Few(draft.Also.Count), "none:date:" + (draft.Date is not null),
            "none:outcome:" + draft.Frame.Outcome,
        ];
    }

    private void Common(EventDraft draft, ActorMention place, List<string> signs)
    {
        var id = _discourse.EntityOf(place);
        signs.Add("kind:" + place.Kind);
        signs.Add("kind:" + place.Kind + ":" + draft.Type);
        signs.Add("rule:" + place.Rule);
        signs.Add("told:" + Bucket.Few(_places.Count(p => _discourse.EntityOf(p) == id), 3));
        if (draft.Actors.Contains(id))
        {
            signs.Add("actor");
        }

        if (draft.Recipients.Contains(id))
        {
            signs.Add("recipient:" + draft.Type);
        }
    }

    private List<string> Near(EventDraft draft, int word, Stretch stretch, ActorMention place)
    {
        var first = _discourse.FirstOf(place);
        var tie = _ties.Of(first, word);
        var way = stretch.After ? "after" : "before";
        var past = IsPast(word, place);
        var hand = PlaceWeights.Of(draft, place.Kind, tie, stretch, past);
        var signs = new List<string>
        {
            "near", "hand:" + Bucket.Halves(hand), way + ":" + Bucket.Words(stretch.Distance), way + ":verbs:" + Bucket.Few(stretch.Verbs), way + ":events:" + Bucket.Few(stretch.Events),
            "tie:" + tie, "tie:" + tie + ":" + draft.Type, "tie:" + tie + ":" + way, "tie:" + tie + ":" + place.Kind, "tie:" + tie + ":mode:" + draft.Type + draft.Mode,
            "type:" + draft.Type, way + ":verb:" + _discourse.IsVerb(word), "sentence:" + Bucket.Few(place.Sentence, 3),
            "under:" + (_discourse.IsUnder(first, word) ? "yes" : _discourse.IsUnder(word, first) ? "above" : "no"),
            "nearest:" + !_places.Any(p => p != place && p.Sentence == place.Sentence && Math.Abs(_discourse.FirstOf(p) - word) < Math.Abs(first - word)),
            "only:" + !_triggers.Any(t => _discourse.SentenceOf(t) == place.Sentence && t != word && Math.Abs(t - first) < Math.Abs(word - first)),
        };
        if (stretch.Clause)
        {
            signs.Add(way + ":clause");
        }

        if (stretch.Comma)
        {
            signs.Add(way + ":comma");
        }

        if (past)
        {
            signs.Add("past:" + way);
        }

        if (draft.Place == _discourse.EntityOf(place))
        {
            signs.Add("ruled");
        }

        return signs;
    }

    private List<string>? Far(EventDraft draft, ActorMention place)
    {
        var word = draft.Trigger;
        var (own, there) = (_discourse.SentenceOf(word), place.Sentence);
        var how = (there - own) switch { -1 => "last", < -1 => there <= 1 ? "lead" : "", 1 => "next", _ => "" };
        if (how.Length == 0)
        {
            return null;
        }

        var first = _discourse.FirstOf(place);
        var id = _discourse.EntityOf(place);
        return
        [
            how, how + ":" + draft.Type, how + ":tie:" + _ties.Of(first, -2), how + ":kind:" + place.Kind, how + ":placed:" + _places.Any(p => p.Sentence == own),
            how + ":article:" + _discourse[word].HasArticle, how + ":taken:" + _scene.Drafts.Any(d => d.Place == id),
            how + ":twin:" + _scene.Drafts.Any(d => d != draft && d.Place == id && d.Type == draft.Type), how + ":ruled:" + (draft.Place == id),
            how + ":crowd:" + Bucket.Few(_places.Where(p => p.Sentence == there).Select(_discourse.EntityOf).Distinct().Count(), 3), how + ":verb:" + _discourse.IsVerb(word),
        ];
    }

    /// <summary>Whether another place that tells where stands between trigger and place.</summary>
    private bool IsPast(int trigger, ActorMention place) => _places.Any(other => other.Sentence == place.Sentence &&
        _discourse.FirstOf(other) is var word && word > trigger && word < _discourse.FirstOf(place)
        && _ties.Of(word, trigger) is PlaceTie.In or PlaceTie.Beside);
}
