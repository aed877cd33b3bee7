using Isnad.Coding.Actors;
using Isnad.Coding.Choices;
using Isnad.Coding.Confidences;
using Isnad.Coding.Contexts;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Sites;

/// <summary>What speaks for and against a place of the report being where an event took place, as named signs.</summary>
internal sealed class PlaceSigns : IFact<ActorMention>
{
    /// <summary>Words from one link of a row of places to the next.</summary>
    private const int Link = 4;

    /// <summary>How often a place of an earlier sentence must be told to be the setting.</summary>
    private const int OftenTold = 2;

    /// <summary>How many places may be told oftener than the setting.</summary>
    private const int MostOftener = 1;
    private const int FewPlaces = 3;
    private const int ManyPlaces = 5;
    private const int ManyEvents = 4;

    private readonly CodingScene _scene;
    private readonly Discourse _discourse;
    private readonly Surroundings _around;
    private readonly PlaceTies _ties;
    private readonly EventSigns _events;
    private readonly PlaceVeto _veto;
    private readonly List<ActorMention> _places;
    private readonly ILookup<int, ActorMention> _bySentence;
    private readonly ILookup<int, int> _triggers;
    private readonly Dictionary<string, int[]> _wordsOf;
    private readonly Dictionary<string, int> _told;
    private readonly Dictionary<string, int> _oftener;

    public PlaceSigns(CodingScene scene)
    {
        (_scene, _discourse, _around, _ties) = (scene, scene.Discourse, new Surroundings(scene.Discourse), new PlaceTies(scene.Discourse));
        _events = new EventSigns(scene.Roles);
        _veto = new PlaceVeto(scene);
        _places = [.. _discourse.Mentions.Where(m => m.Kind is EntityKind.Place or EntityKind.Country && m.Rule != "nationality")];
        _bySentence = _places.ToLookup(p => p.Sentence);
        _triggers = scene.Triggers.Select(draft => draft.Trigger).ToLookup(_discourse.SentenceOf);
        _wordsOf = _places.GroupBy(_discourse.EntityOf, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(_discourse.FirstOf).Distinct().Order().ToArray(), StringComparer.Ordinal);
        _told = _places.CountBy(_discourse.EntityOf, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        _oftener = _told.ToDictionary(p => p.Key, p => _told.Values.Count(times => times > p.Value), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public string Part => "place";

    /// <inheritdoc/>
    public ContextTask Task => ContextTask.Place;

    /// <inheritdoc/>
    public ContextOpinions? Opinions => _discourse.Opinions;

    /// <inheritdoc/>
    /// <remarks>Places of other sentences that are less likely than this are wrong more than twice as often as right in hand-coded reports; states are not, of which a report mostly tells one alone.</remarks>
    public double LeastElsewhere(EventDraft draft, ActorMention candidate) => candidate.Kind is EntityKind.Country ? 0 : 0.3;

    /// <inheritdoc/>
    public int WordOf(ActorMention candidate) => _discourse.FirstOf(candidate);

    /// <inheritdoc/>
    public string ValueOf(ActorMention candidate) => _discourse.EntityOf(candidate);

    /// <inheritdoc/>
    public Span SpanOf(ActorMention candidate) => candidate.Span;

    /// <inheritdoc/>
    public string? ValueOf(EventDraft draft) => draft.Place;

    /// <inheritdoc/>
    public void Give(EventDraft draft, ActorMention? candidate) => draft.Place = candidate is null ? null : _discourse.EntityOf(candidate);

    /// <inheritdoc/>
    public IReadOnlyList<(ActorMention Candidate, List<string> Signs)> Of(EventDraft draft)
    {
        var found = new List<(ActorMention, List<string>)>();
        foreach (var place in _places)
        {
            if (!_veto.Forbids(draft, place) && (Near(draft, place) ?? Far(draft, place)) is { } signs)
            {
                Common(draft, place, signs);
                AddTelling(draft, place, signs);
                _scene.Course.Add(signs, signs[0], draft, _discourse.FirstOf(place), other => other.Place is null ? null : other.Place == _discourse.EntityOf(place));
                found.Add((place, signs));
            }
        }

        return found;
    }

    /// <inheritdoc/>
    public List<string> OfNone(EventDraft draft)
    {
        var word = draft.Trigger;
        var sentence = _discourse.SentenceOf(word);
        return
        [
            "none", $"none:{draft.Type}", $"none:own:{Bucket.Few(_bySentence[sentence].Count())}", $"none:mode:{draft.Type}:{draft.Mode}", $"none:strength:{draft.Frame.Strength}",
            $"none:label:{draft.Label}", $"none:sentence:{Bucket.Few(sentence, 3)}", $"none:verb:{_discourse.IsVerb(word)}",
            $"none:article:{_discourse[word].HasArticle}", $"none:also:{Bucket.Few(draft.Also.Count)}", $"none:date:{draft.Date is not null}",
            $"none:outcome:{draft.Frame.Outcome}", $"none:status:{_scene.Ruled(draft).Status}",
            .. _events.Of(draft).Select(sign => "none:" + sign),
        ];
    }

    private void Common(EventDraft draft, ActorMention place, List<string> signs)
    {
        var id = _discourse.EntityOf(place);
        signs.Add($"kind:{place.Kind}");
        signs.Add($"kind:{place.Kind}:{draft.Type}");
        signs.Add($"rule:{place.Rule}");
        signs.Add($"told:{Bucket.Few(_told[id], 3)}");
        signs.AddIf(draft.Actors.Contains(id), "actor");
        signs.AddIf(draft.Recipients.Contains(id), $"recipient:{draft.Type}");
        signs.AddIf(draft.Place == id, "ruled:" + signs[0]);
        AddChain(place, signs);
    }

    /// <summary>Which of the places told it is, how often it is told and what else took place there.</summary>
    private void AddTelling(EventDraft draft, ActorMention place, List<string> signs)
    {
        var (how, word, id, first) = (signs[0], draft.Trigger, _discourse.EntityOf(place), _discourse.FirstOf(place));
        var between = _places.Where(other => _discourse.FirstOf(other) is var at && at > first && at < word).Select(_discourse.EntityOf).Where(other => other != id).Distinct(StringComparer.Ordinal);
        var recent = first > word ? "later" : Bucket.Few(between.Count(), FewPlaces);
        var oftener = Bucket.Few(_oftener[id], FewPlaces);
        var there = _scene.Drafts.Where(other => other != draft && other.Place == id).ToList();
        var placed = Bucket.Few(there.Count, ManyEvents);
        var own = Bucket.Few(_bySentence[_discourse.SentenceOf(word)].Count(), FewPlaces);
        signs.AddRange(
        [
            $"recent:{recent}:{how}", $"recent:{recent}:{place.Kind}:{draft.Type}", $"oftener:{oftener}:{how}:{place.Kind}", $"oftener:{oftener}:{Bucket.Few(_told[id], ManyPlaces)}:{place.Kind}",
            $"{how}:kind:{place.Kind}:{draft.Type}:{oftener}", $"places:{Bucket.Few(_told.Count, ManyPlaces)}:{how}", $"opening:{ReferenceEquals(place, _places[0])}:{how}:{place.Kind}",
            $"{how}:here:{own}:{_around.FormOf(word)}", $"placed:{placed}:{how}", $"placed:{placed}:{how}:{place.Kind}", $"twins:{there.Exists(other => other.Type == draft.Type)}:{how}:{draft.Type}",
            $"dated:{draft.Date is not null}:{how}", $"dated:{draft.Date is not null}:{how}:{place.Kind}",
        ]);
    }

    /// <summary>Whether the place is one link of a row that tells one spot ever less exactly (في قرية قاح بريف حلب): its first link is meant.</summary>
    private void AddChain(ActorMention place, List<string> signs)
    {
        var others = _bySentence[place.Sentence].Where(other => _discourse.EntityOf(other) != _discourse.EntityOf(place)).ToList();
        signs.AddIf(others.Exists(other => Follows(place, other)), $"chain:{signs[0]}:last:{place.Kind}");
        signs.AddIf(others.Exists(other => Follows(other, place)), $"chain:{signs[0]}:first:{place.Kind}");
    }

    /// <summary>Whether a place stands shortly after another, as where that one lies.</summary>
    private bool Follows(ActorMention place, ActorMention other)
    {
        var first = _discourse.FirstOf(place);
        return first - _discourse.LastOf(other) is > 0 and <= Link && _ties.Of(first, first) is PlaceTie.In or PlaceTie.Beside or PlaceTie.Bare;
    }

    /// <summary>Signs of a place of a sentence that tells the event; null where it stands elsewhere or holds the trigger.</summary>
    private List<string>? Near(EventDraft draft, ActorMention place)
    {
        (int Word, Stretch Stretch)? nearest = null;
        foreach (var word in _around.Tellings(draft, place.Sentence, _triggers))
        {
            if (Stretch.Between(_discourse, word, _discourse.FirstOf(place), _discourse.LastOf(place), _scene.Triggers) is { } stretch
                && (nearest is null || stretch.Distance < nearest.Value.Stretch.Distance))
            {
                nearest = (word, stretch);
            }
        }

        return nearest is { } found ? Near(draft, found.Word, found.Stretch, place) : null;
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
            "near", $"hand:{Bucket.Halves(hand)}", $"{way}:{Bucket.Words(stretch.Distance)}", $"{way}:verbs:{Bucket.Few(stretch.Verbs)}", $"{way}:events:{Bucket.Few(stretch.Events)}",
            $"tie:{tie}", $"tie:{tie}:{draft.Type}", $"tie:{tie}:{way}", $"tie:{tie}:{place.Kind}", $"tie:{tie}:mode:{draft.Type}:{draft.Mode}",
            $"type:{draft.Type}", $"{way}:verb:{_discourse.IsVerb(word)}", $"sentence:{Bucket.Few(place.Sentence, 3)}",
            $"tree:{(_discourse.IsUnder(first, word) ? "under" : _discourse.IsUnder(word, first) ? "above" : "beside")}",
            $"event-after:{_around.Before(word)}:{way}", $"place-after:{_around.Before(first)}", $"place-after:{_around.Before(first)}:{draft.Type}",
            $"zone:{(_around.Zone(word) == _around.Zone(first) ? "same" : way)}", $"outermost:{_discourse.IsOutermost(place)}", $"next:{first - 1 == word}",
        };
        signs.AddIf(!_bySentence[place.Sentence].Any(other => Math.Abs(_discourse.FirstOf(other) - word) < Math.Abs(first - word)), "nearest-place:" + way);
        signs.AddIf(!_triggers[place.Sentence].Any(other => Math.Abs(other - first) < Math.Abs(word - first)), "nearest-event:" + way);
        signs.AddIf(stretch.Clause, way + ":clause");
        signs.AddIf(stretch.Comma, way + ":comma");
        signs.AddIf(past, "past:" + way);
        return signs;
    }

    /// <summary>Signs of a place of a neighbouring sentence or the lead, or of a place told often; null where another stands farther off.</summary>
    private List<string>? Far(EventDraft draft, ActorMention place)
    {
        var word = draft.Trigger;
        var (own, there) = (_discourse.SentenceOf(word), place.Sentence);
        if ((there - own) switch { -1 => "last", < -1 when there <= 1 => "lead", 1 => "next", < -1 when IsSetting(place, word) => "setting", _ => null } is not { } how)
        {
            return null;
        }

        var id = _discourse.EntityOf(place);
        var placed = _scene.Drafts.Where(d => d.Place == id).ToList();
        return
        [
            how, $"{how}:{draft.Type}", $"{how}:tie:{_ties.Of(_discourse.FirstOf(place), word)}", $"{how}:kind:{place.Kind}", $"{how}:placed:{_bySentence[own].Any()}",
            $"{how}:article:{_discourse[word].HasArticle}", $"{how}:taken:{placed.Count > 0}", $"{how}:twin:{placed.Exists(d => d != draft && d.Type == draft.Type)}",
            $"{how}:places:{Bucket.Few(_bySentence[there].Select(_discourse.EntityOf).Distinct().Count(), 3)}", $"{how}:verb:{_discourse.IsVerb(word)}",
        ];
    }

    /// <summary>Whether it is the last mention before a word of one of the two places that the report tells most often.</summary>
    private bool IsSetting(ActorMention place, int word)
    {
        var id = _discourse.EntityOf(place);
        var words = _wordsOf[id];
        var next = Array.BinarySearch(words, _discourse.FirstOf(place)) + 1;
        return _told[id] >= OftenTold && _oftener[id] <= MostOftener
            && (next == words.Length || words[next] >= word);
    }

    /// <summary>Whether another place that tells where stands between trigger and place.</summary>
    private bool IsPast(int trigger, ActorMention place) => _bySentence[place.Sentence].Any(other =>
        _discourse.FirstOf(other) is var word && word > trigger && word < _discourse.FirstOf(place)
        && _ties.Of(word, trigger) is PlaceTie.In or PlaceTie.Beside);
}
