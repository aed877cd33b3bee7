using System.Globalization;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Relations;

/// <summary>Decides by learned weights which entities of a report are tied. What rules tell of two entities is the weightiest sign.</summary>
internal sealed class TieChooser(Discourse discourse, RelationWords words, TieModel model)
{
    /// <summary>From which likelihood a tie is told: where the F1 of relations is highest in cross-validation.</summary>
    private const float Least = 0.3f;

    /// <summary>The relations of a report.</summary>
    /// <param name="signs">The signs of its pairs.</param>
    /// <param name="told">What rules found.</param>
    public IReadOnlyList<Relation> Choose(TieSigns signs, IReadOnlyList<Relation> told)
    {
        var found = told.ToLookup(r => (r.Subject, r.Predicate, r.Object));
        var pairs = EntityPairs.Of(discourse);
        var chosen = new List<Relation>();
        Span<uint> room = stackalloc uint[TieSigns.Most];
        foreach (var pair in pairs)
        {
            var likely = model.Likelihoods(room[..signs.Of(pair, room)]);
            var best = Best(likely);
            if (likely[best] >= Least)
            {
                chosen.Add(Relation(pair, best, likely[best], found));
            }
        }

        var judged = pairs.SelectMany(p => new[] { (p.First, p.Second), (p.Second, p.First) }).ToHashSet();
        return [.. chosen, .. told.Where(r => !judged.Contains((r.Subject, r.Object)))];
    }

    private static int Best(float[] likely)
    {
        var best = Tie.None + 1;
        for (var i = best + 1; i < likely.Length; i++)
        {
            best = likely[i] > likely[best] ? i : best;
        }

        return best;
    }

    private Relation Relation(EntityPair pair, int tie, float likelihood, ILookup<(string, Predicate, string), Relation> found)
    {
        var (predicate, back) = Tie.At(tie);
        var (subject, @object) = back ? (pair.Second, pair.First) : (pair.First, pair.Second);
        var (mention, other) = back ? (pair.SecondMention, pair.FirstMention) : (pair.FirstMention, pair.SecondMention);
        var evidence = mention.Span.Union(other.Span);
        var reason = new Reason("relation", string.Create(CultureInfo.InvariantCulture, $"{TieModel.Version} {likelihood:0.00}"), evidence);
        if (found[(subject, predicate, @object)].FirstOrDefault() is { } told)
        {
            return told with { Reasons = [.. told.Reasons, reason] };
        }

        return new Relation
        {
            Subject = subject,
            Predicate = predicate,
            Object = @object,
            Role = predicate is Predicate.OfficeIn or Predicate.LeaderOf ? mention.Office : null,
            Ended = words.TellEnded(discourse, mention),
            Evidence = evidence,
            Reasons = [reason],
        };
    }
}
