using Isnad.Coding.Choices;
using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Evaluation;
using Isnad.Exchange.Scheme;
using Isnad.Record;
using Isnad.Training.Networks;

namespace Isnad.Training.Coding;

/// <summary>Makes lessons of who vouches for events and in what sense.</summary>
/// <param name="Vouchers">Which saying vouches, or nobody.</param>
/// <param name="Stances">In what sense, where the source is right.</param>
internal sealed record ClaimLessons(IReadOnlyList<NetworkLesson> Vouchers, IReadOnlyList<NetworkLesson> Stances)
{
    /// <summary>The lessons of one report; an event that the gold coding lacks teaches that nobody vouches for it.</summary>
    public static ClaimLessons Of(FoundEvents found, ClaimSigns signs)
    {
        var gold = found.Paired(out var entities).ToDictionary(p => p.Draft, p => p.Gold.Claims ?? []);
        var finder = new ClaimCandidates(found.Scene);
        var (vouchers, stances) = (new List<NetworkLesson>(), new List<NetworkLesson>());
        foreach (var draft in found.Scene.Drafts)
        {
            var candidates = finder.Of(draft);
            draft.Voices = new HashSet<string>();
            if (candidates.Count == 0)
            {
                continue;
            }

            var claims = gold.GetValueOrDefault(draft, []);
            var right = candidates.ConvertAll(c => claims.Any(g => SourceOf(c, g, entities) is not null));
            var told = candidates.ConvertAll(c => SignNetwork.Hashes(signs.Vouchers.Of(draft, c)));
            vouchers.Add(NetworkLesson.Among([.. told, SignNetwork.Hashes(signs.Vouchers.OfNobody(draft, candidates))], [.. right, !right.Contains(true)]));
            draft.Voices = candidates.Where((_, i) => right[i]).Select(c => c.Voice).ToHashSet();
            stances.AddRange(claims.Select(g => StanceLesson(draft, candidates, g, entities, signs)).OfType<NetworkLesson>());
        }

        return new ClaimLessons(vouchers, stances);
    }

    private static NetworkLesson? StanceLesson(EventDraft draft, List<ClaimCandidate> candidates, SchemeClaim gold, EntityMatch entities, ClaimSigns signs)
    {
        if (candidates.Find(c => SourceOf(c, gold, entities) is not null) is not { } candidate || SchemeNames.Find<Stance>(gold.Stance) is not { } stance)
        {
            return null;
        }

        var told = signs.Stances.Of(draft, candidate, SourceOf(candidate, gold, entities)!.Value);
        return new NetworkLesson([SignNetwork.Hashes(told)], [Array.IndexOf(ClaimSigns.Outcomes, stance)]);
    }

    /// <summary>The source of a saying that a gold claim has; null for none.</summary>
    public static SpeechSource? SourceOf(ClaimCandidate candidate, SchemeClaim gold, EntityMatch entities)
    {
        foreach (var source in candidate.Act.Sources)
        {
            if ((gold.Source is { } id && entities.GoldOf(source.Entity).Contains(id)) || entities.BothUnnamed(gold.Source, source.Entity))
            {
                return source;
            }
        }

        return null;
    }
}
