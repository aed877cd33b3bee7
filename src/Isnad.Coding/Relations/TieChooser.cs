using System.Globalization;
using System.Numerics.Tensors;
using Isnad.Coding.Contexts;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Relations;

/// <summary>Decides by learned weights which entities of a report are tied. What rules tell of two entities is the weightiest sign.</summary>
internal sealed class TieChooser(Discourse discourse, IReadOnlyDictionary<string, Entity> entities, RelationWords words, PredicateKinds kinds, TieModel model)
{
    /// <summary>From which likelihood a tie is told: where the F1 of relations is highest in cross-validation.</summary>
    private const float Least = 0.3f;

    /// <summary>The same for a tie that rules found too: less suffices.</summary>
    private const float ToldLeast = 0.15f;

    /// <summary>The relations of a report.</summary>
    /// <param name="signs">The signs of its pairs.</param>
    /// <param name="told">What rules found.</param>
    public IReadOnlyList<Relation> Choose(TieSigns signs, IReadOnlyList<Relation> told)
    {
        var found = told.ToLookup(r => (r.Subject, r.Object));
        var chosen = new List<(Relation Relation, float Likelihood)>();
        var judged = new HashSet<(string, string)>();
        Span<uint> room = stackalloc uint[TieSigns.Most];
        foreach (var pair in EntityPairs.Of(discourse))
        {
            judged.UnionWith([(pair.First, pair.Second), (pair.Second, pair.First)]);
            List<Relation> ruled = [.. found[(pair.First, pair.Second)], .. found[(pair.Second, pair.First)]];
            if (ruled.Find(IsSpelled) is { } spelled)
            {
                chosen.Add((spelled, 1));
                continue;
            }

            var likely = model.Likelihoods(room[..signs.Of(pair, room)]);
            discourse.Opinions?.WeighTie(discourse.FirstOf(pair.FirstMention), discourse.FirstOf(pair.SecondMention), likely);
            var best = Likeliest(pair, likely);
            var tie = Relation(pair, best, likely[best]);
            var known = ruled.Find(r => (r.Subject, r.Predicate, r.Object) == (tie.Subject, tie.Predicate, tie.Object));
            if (likely[best] >= (known is null ? Least : ToldLeast))
            {
                chosen.Add((known is null ? tie : known with { Reasons = [.. known.Reasons, .. tie.Reasons] }, likely[best]));
            }
        }

        return OneEach([.. chosen, .. told.Where(r => !judged.Contains((r.Subject, r.Object))).Select(r => (r, 0f))]);
    }

    /// <summary>Of several ties of a subject by a predicate that ties to one alone, the likeliest; what no sentence names together comes last, and what is spelled out is told anyway.</summary>
    private List<Relation> OneEach(List<(Relation Relation, float Likelihood)> chosen)
    {
        var best = chosen.GroupBy(c => (c.Relation.Subject, c.Relation.Predicate)).ToDictionary(group => group.Key, group => group.MaxBy(c => c.Likelihood).Relation);
        return [.. chosen.Select(c => c.Relation).Where(r => !kinds.TiesOne(r.Predicate) || IsSpelled(r) || ReferenceEquals(best[(r.Subject, r.Predicate)], r))];
    }

    /// <summary>The likeliest tie of those that the two can have by their kinds.</summary>
    private int Likeliest(EntityPair pair, float[] likely)
    {
        var (first, second) = (entities[pair.First].Kind, entities[pair.Second].Kind);
        var apart = pair.FirstMention.Kind is EntityKind.Place or EntityKind.Country && words.LieApart(discourse, entities, pair.FirstMention, pair.SecondMention);
        for (var tie = Tie.None + 1; tie < Tie.Count; tie++)
        {
            var (predicate, back) = Tie.At(tie);
            likely[tie] = !(apart && predicate is Predicate.LocatedIn) && (back ? kinds.Allow(predicate, second, first) : kinds.Allow(predicate, first, second)) ? likely[tie] : 0;
        }

        return Tie.None + 1 + TensorPrimitives.IndexOfMax(likely.AsSpan(Tie.None + 1));
    }

    /// <summary>A tie that a word between the two spells out (الموالية لـ, المناهض لـ) needs no weighing.</summary>
    private static bool IsSpelled(Relation told) => told.Reasons[0].Rule.StartsWith(RelationFinder.Spelled, StringComparison.Ordinal);

    private Relation Relation(EntityPair pair, int tie, float likelihood)
    {
        var (predicate, back) = Tie.At(tie);
        var (mention, other) = back ? (pair.SecondMention, pair.FirstMention) : (pair.FirstMention, pair.SecondMention);
        var evidence = mention.Span.Union(other.Span);
        return new Relation
        {
            Subject = back ? pair.Second : pair.First,
            Predicate = predicate,
            Object = back ? pair.First : pair.Second,
            Role = predicate is Predicate.OfficeIn or Predicate.LeaderOf ? mention.Office : null,
            Ended = words.TellEnded(discourse, mention),
            Evidence = evidence,
            Reasons = [new Reason("relation", string.Create(CultureInfo.InvariantCulture, $"{TieModel.Version} {likelihood:0.00}{ContextOpinions.Told(discourse.Opinions)}"), evidence)],
        };
    }
}
