using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Language.Learned;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Relations;

/// <summary>What speaks for and against each tie of two entities, as numbered signs.</summary>
internal sealed class TieSigns
{
    /// <summary>Room for the signs of a pair.</summary>
    public const int Most = 200;

    private const int Between = 6;
    private const int Steps = 4;
    private readonly Discourse _discourse;
    private readonly IReadOnlyDictionary<string, Entity> _entities;
    private readonly ILookup<(string, string), Relation> _told;
    private readonly ILookup<string, EventDraft> _events;
    private readonly HashSet<string> _places;

    public TieSigns(Discourse discourse, IReadOnlyDictionary<string, Entity> entities, IEnumerable<Relation> told, IReadOnlyList<EventDraft> events)
    {
        (_discourse, _entities) = (discourse, entities);
        _told = told.ToLookup(r => (r.Subject, r.Object));
        _events = events.SelectMany(e => e.Actors.Concat(e.Recipients).Distinct().Select(id => (id, e))).ToLookup(x => x.id, x => x.e, StringComparer.Ordinal);
        _places = [.. events.Select(e => e.Place).OfType<string>()];
    }

    /// <summary>Writes the signs of a pair; returns how many.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="room">Room for <see cref="Most"/>.</param>
    public int Of(EntityPair pair, Span<uint> room)
    {
        var signs = new FeatureSet(room);
        var (one, other) = (Kind(pair.First), Kind(pair.Second));
        var kinds = FeatureHash.Of(1, one, other);
        var rule = Rule(pair);
        signs.Add(1, kinds);
        signs.Add(2, rule);
        signs.Add(3, rule, kinds);
        AddEntities(ref signs, pair, kinds, rule);
        AddPosition(ref signs, pair, kinds, rule);
        AddWords(ref signs, pair, kinds);
        AddTree(ref signs, pair, kinds);
        AddEvents(ref signs, pair, kinds);
        return signs.Count;
    }

    /// <summary>What rules tell of the pair: the predicate, its direction and the rule.</summary>
    private uint Rule(EntityPair pair)
    {
        var (there, back) = (_told[(pair.First, pair.Second)].FirstOrDefault(), _told[(pair.Second, pair.First)].FirstOrDefault());
        return (there ?? back) is { } told
            ? FeatureHash.Of((uint)told.Predicate, there is null ? 1u : 0, FeatureHash.Of(told.Reasons[0].Rule.Split(':')[0]))
            : 0;
    }

    private void AddEntities(ref FeatureSet signs, EntityPair pair, uint kinds, uint rule)
    {
        var (one, other) = (_entities[pair.First], _entities[pair.Second]);
        var (first, second) = (Sector(one), Sector(other));
        var country = one.Country is null || other.Country is null ? 0u : one.Country == other.Country ? 1u : 2u;
        signs.Add(10, FeatureHash.Of(10, first, second));
        signs.Add(11, FeatureHash.Of(11, first, second), kinds);
        signs.Add(12, country, kinds);
        signs.Add(13, country, FeatureHash.Of(13, first, second));
        signs.Add(14, first, kinds);
        signs.Add(15, second, kinds);
        signs.Add(16, Known(one), FeatureHash.Of(16, Known(other), kinds));
        signs.Add(17, (uint)Math.Min(one.Mentions.Count, 3), FeatureHash.Of(17, (uint)Math.Min(other.Mentions.Count, 3), kinds));
        signs.Add(18, rule, FeatureHash.Of(18, first, second));
        signs.Add(19, FeatureHash.Of(Folding.Fold(one.Name)), kinds);
        signs.Add(20, FeatureHash.Of(Folding.Fold(other.Name)), kinds);
    }

    private void AddPosition(ref FeatureSet signs, EntityPair pair, uint kinds, uint rule)
    {
        var (one, other) = (pair.FirstMention, pair.SecondMention);
        var apart = (uint)(1 + SignList.Distance(EntityPairs.Distance(_discourse, one, other)));
        var place = one.Span.Contains(other.Span) ? 1u : other.Span.Contains(one.Span) ? 2u : one.Span.Start < other.Span.Start ? 3u : 4u;
        var near = FeatureHash.Of(30, apart, place);
        signs.Add(30, near);
        signs.Add(31, near, kinds);
        signs.Add(32, near, rule);
        signs.Add(33, place, kinds);
        signs.Add(34, (uint)Math.Min(one.Sentence, 2), kinds);
        signs.Add(35, Form(one), FeatureHash.Of(35, Form(other), kinds));
        signs.Add(36, FeatureHash.Of(one.Rule), FeatureHash.Of(36, place, kinds));
        signs.Add(37, FeatureHash.Of(other.Rule), FeatureHash.Of(37, place, kinds));
        signs.Add(38, OfficeOf(one), FeatureHash.Of(38, place, kinds));
        signs.Add(39, OfficeOf(other), FeatureHash.Of(39, place, kinds));
        signs.Add(40, FeatureHash.Of(40, Inside(one, other), Inside(other, one)), kinds);
    }

    private void AddWords(ref FeatureSet signs, EntityPair pair, uint kinds)
    {
        var (left, right) = pair.FirstMention.Span.Start <= pair.SecondMention.Span.Start ? (pair.FirstMention, pair.SecondMention) : (pair.SecondMention, pair.FirstMention);
        var way = ReferenceEquals(left, pair.FirstMention) ? 0u : 1u;
        var (leftHead, rightHead) = (Lemma(_discourse.HeadWordOf(left)), Lemma(_discourse.HeadWordOf(right)));
        var (leftFirst, rightFirst) = (Lemma(_discourse.FirstOf(left)), Lemma(_discourse.FirstOf(right)));
        signs.Add(50, leftHead, FeatureHash.Of(50, way, kinds));
        signs.Add(51, rightHead, FeatureHash.Of(51, way, kinds));
        signs.Add(52, leftFirst, FeatureHash.Of(52, way, kinds));
        signs.Add(53, rightFirst, FeatureHash.Of(53, way, kinds));
        signs.Add(54, leftHead, rightHead);
        signs.Add(55, Preposition(left), FeatureHash.Of(55, way, kinds));
        signs.Add(56, Preposition(right), FeatureHash.Of(56, way, kinds));
        signs.Add(57, Lemma(_discourse.FirstOf(left) - 1), FeatureHash.Of(57, way, kinds));
        signs.Add(58, Lemma(_discourse.LastOf(right) + 1), FeatureHash.Of(58, way, kinds));
        var (start, end) = (_discourse.LastOf(left) + 1, _discourse.FirstOf(right));
        var path = 17u;
        for (var word = start; word < Math.Min(end, start + Between); word++)
        {
            signs.Add(59, Lemma(word), FeatureHash.Of(59, way, kinds));
            path = FeatureHash.Of(path, Lemma(word));
        }

        if (end - start <= 3)
        {
            signs.Add(60, path, FeatureHash.Of(60, way, kinds));
        }

        if (end < start)
        {
            foreach (var word in Enumerable.Range(_discourse.FirstOf(left), left.Last - left.First + 1).Take(Between))
            {
                signs.Add(61, Lemma(word), FeatureHash.Of(61, way, kinds));
            }
        }
    }

    /// <summary>The way from one head up the tree to the other, or to the word that governs both.</summary>
    private void AddTree(ref FeatureSet signs, EntityPair pair, uint kinds)
    {
        var (one, other) = (_discourse.HeadWordOf(pair.FirstMention), _discourse.HeadWordOf(pair.SecondMention));
        var ways = new Dictionary<int, uint>();
        var way = 1u;
        for (var (up, step) = (one, 0); up >= 0 && step <= Steps; up = _discourse.HeadOf(up), step++)
        {
            ways.TryAdd(up, way);
            way = FeatureHash.Of(way, Relation(up));
        }

        way = 2u;
        for (var (up, step) = (other, 0); up >= 0 && step <= Steps; up = _discourse.HeadOf(up), step++)
        {
            if (ways.TryGetValue(up, out var met))
            {
                var joined = FeatureHash.Of(70, met, way);
                signs.Add(70, joined);
                signs.Add(71, joined, kinds);
                signs.Add(72, Lemma(up), kinds);
                signs.Add(73, Lemma(up), joined);
                return;
            }

            way = FeatureHash.Of(way, Relation(up));
        }

        signs.Add(74, kinds);
    }

    private void AddEvents(ref FeatureSet signs, EntityPair pair, uint kinds)
    {
        signs.Add(80, _places.Contains(pair.First) ? 1u : 0, FeatureHash.Of(80, _places.Contains(pair.Second) ? 1u : 0, kinds));
        signs.Add(81, _events.Contains(pair.First) ? 1u : 0, FeatureHash.Of(81, _events.Contains(pair.Second) ? 1u : 0, kinds));
        foreach (var draft in _events[pair.First].Where(e => e.Actors.Concat(e.Recipients).Contains(pair.Second)).Take(3))
        {
            var sides = (draft.Actors.Contains(pair.First) ? 1u : 0) + (draft.Actors.Contains(pair.Second) ? 2u : 0);
            signs.Add(82, (uint)draft.Type, FeatureHash.Of(82, sides, kinds));
            signs.Add(83, FeatureHash.Of(draft.Frame.Words[0]), FeatureHash.Of(83, sides, kinds));
        }
    }

    private uint Kind(string id) => (uint)_entities[id].Kind;

    private static uint Sector(Entity entity) => entity.Sector is { } sector ? FeatureHash.Of(sector) : 0;

    private static uint Known(Entity entity) => entity.RegistryId is null ? 0u : 1;

    private static uint Form(ActorMention mention) =>
        (mention.Named ? 1u : 0) + (mention.Anaphor is null ? 0u : 2) + (mention.NameSpan is null ? 0u : 4) + (mention.Title is null ? 0u : 8);

    private static uint OfficeOf(ActorMention mention) => mention.Office is { } office ? FeatureHash.Of(Folding.Fold(office)) : 0;

    /// <summary>Whether the body of a title is the other mention.</summary>
    private static uint Inside(ActorMention mention, ActorMention other) =>
        mention.OrganizationSpan is { } span ? span.Overlaps(other.Span) ? 2u : 1u : 0;

    private uint Preposition(ActorMention mention) => _discourse.PrepositionOf(_discourse.FirstOf(mention)) is { } preposition ? FeatureHash.Of(preposition) : 0;

    private uint Lemma(int word) => word < 0 || word >= _discourse.Words.Count ? 0 : FeatureHash.Of(_discourse.LemmaOf(word));

    private uint Relation(int word) => _discourse[word].Relation is { } relation ? FeatureHash.Of(relation) : 0;
}
