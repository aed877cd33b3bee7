using System.Globalization;
using Isnad.Coding.Choices;
using Isnad.Coding.Contexts;
using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Claims;

/// <summary>Chooses who vouches for an event and in what sense, as networks of signs were taught; the reasons tell the likelihood and the strongest signs.</summary>
/// <remarks>First the saying, among all that cover the event or stand near, and nobody; then the stance of each of its sources.
/// A claim is written where both together are likely enough, since a wrong claim costs as much as a missing one.</remarks>
/// <param name="scene">The report.</param>
/// <param name="signs">The signs.</param>
/// <param name="model">A network that weighs voices, and one with an outcome a stance.</param>
internal sealed class ClaimChooser(RoleScene scene, ClaimSigns signs, ChoiceModel model)
{
    /// <summary>How likely saying and stance together must be at least.</summary>
    private const double Least = 0.16;

    private const string Lack = "عدم";
    private static readonly string Responsibility = Folding.Fold("مسؤولية");

    private readonly SignNetwork _vouchers = model.Networks[0];
    private readonly SignNetwork _stances = model.Networks[1];
    private readonly ClaimCandidates _candidates = new(scene);
    private readonly ClaimVeto _veto = new(scene);
    private readonly Charges _charges = new(scene);
    private readonly ClaimWriter _writer = new(scene);

    /// <summary>Gives the event its claims.</summary>
    public void Apply(EventDraft draft)
    {
        var candidates = _candidates.Of(draft);
        var plain = candidates.Where(c => IsPlain(draft, c)).Concat(_candidates.Denials(draft)).OrderBy(c => c.Place).ThenBy(c => c.Rank).ToList();
        var told = Learned(draft, candidates, plain).Concat(Plain(draft, plain)).ToList();
        if (_charges.Of(draft) is { } charge && !told.Exists(t => t.Stance is Stance.Accuses))
        {
            told.AddRange(Plain(draft, [charge]));
        }

        told = [.. told.GroupBy(t => t.Source.Entity ?? "", StringComparer.Ordinal).SelectMany(OfOne)];
        foreach (var testimony in told)
        {
            _writer.Add(draft, testimony.Candidate.Act, SpeechChain.Behind(scene.Acts, testimony.Candidate.Act), testimony.Source, testimony.Stance, testimony.Rule);
        }

        draft.Voices = told.Select(t => t.Candidate.Voice).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What was learned of the sayings that do not decide outright.</summary>
    private IEnumerable<Testimony> Learned(EventDraft draft, List<ClaimCandidate> candidates, List<ClaimCandidate> plain)
    {
        var deniers = plain.Where(c => c.Act.Stance is Stance.Denies).Select(c => c.Voice).ToHashSet(StringComparer.Ordinal);
        foreach (var (candidate, share) in Vouchers(draft, candidates))
        {
            // Who denies it outright says nothing else of it.
            if (share < Least || IsPlain(draft, candidate) || deniers.Contains(candidate.Voice))
            {
                continue;
            }

            foreach (var source in candidate.Act.Sources)
            {
                var told = signs.Stances.Of(draft, candidate, source);
                var (likeliest, likelihood) = Likeliest(told, draft, candidate, source);
                var stance = Denies(draft, candidate, source) && likeliest is Stance.States or Stance.Confirms or Stance.Announces ? Stance.Denies : likeliest;
                if (share * likelihood >= Least && _veto.Of(draft, candidate, source, stance) is { } allowed)
                {
                    yield return new Testimony(candidate, source, allowed, Why(draft, candidate, allowed, share * likelihood, told));
                }
            }
        }
    }

    private IEnumerable<Testimony> Plain(EventDraft draft, List<ClaimCandidate> plain) =>
        from candidate in plain
        from source in candidate.Act.Sources
        let stance = _veto.Of(draft, candidate, source, candidate.Act.Stance)
        where stance is not null
        select new Testimony(candidate, source, stance.Value, "speech:" + candidate.Act.Rule);

    /// <summary>Who is named vouches once: for what he did or denies himself before all, then by the innermost saying that covers the event and tells who says it.</summary>
    private IEnumerable<Testimony> OfOne(IGrouping<string, Testimony> voice) =>
        voice.Key.Length == 0 ? voice
            : [voice.MinBy(t => t.Stance is Stance.ClaimsResponsibility or Stance.Denies ? 0
                : t.Candidate is { Place: SayingPlace.Covers, Rank: 0 } && (t.Source.Span is not null || scene.DraftAt(t.Candidate.Act.Word) is not null) ? 1 : 2)!];

    /// <summary>قال إن الجيش لم يقصف المدينة, أكد عدم دعم بلاده للمتمردين: who says of a deed that it was not done denies it.</summary>
    private bool Denies(EventDraft draft, ClaimCandidate candidate, SpeechSource source) =>
        source.Entity is not null && draft is { IsOfDeeds: true, Status: EventStatus.Actual } && candidate is { Place: SayingPlace.Covers, Rank: 0 } && candidate.Word == draft.Trigger && candidate.Act.First < draft.Trigger
        && scene.Discourse[draft.Trigger - 1].Stem.Folded is var before && (scene.Discourse.IsVerb(draft.Trigger) ? before is "لم" or "لا" : before is Lack) && !draft.Also.Contains(draft.Trigger - 1);

    /// <summary>Who claims a deed, denies it, accuses, threatens, or announces what it did itself says so outright: the word decides, not what was learned.</summary>
    private bool IsPlain(EventDraft draft, ClaimCandidate candidate) =>
        candidate is { Act: { Stance: var stance, Kind: var kind, IsCondemnation: false }, Place: var place, Rank: 0 }
        && (kind is SpeechKind.Verb || (kind is SpeechKind.Participle && stance is Stance.ClaimsResponsibility))
        && (place is SayingPlace.Covers || (place is SayingPlace.CoversAlso && MayPointBack(draft, candidate)))
        && (stance is Stance.ClaimsResponsibility or Stance.Denies or Stance.Threatens or Stance.Accuses
            || (stance is Stance.Announces && draft.Type is not EventType.Assault && candidate.Act.Sources.Any(s => s.Entity is { } id && draft.Actors.Contains(id))));

    /// <summary>Whether a saying that covers a later word of the event is of the event all the same.</summary>
    private bool MayPointBack(EventDraft draft, ClaimCandidate candidate) => candidate.Act.Stance switch
    {
        Stance.ClaimsResponsibility => true,
        Stance.Denies => draft.Type is not EventType.Accuse && candidate.Act.Sources[0].Span is not null,
        Stance.Accuses => IsResponsibility(candidate),
        _ => false,
    };

    /// <summary>ألقى الوزير مسؤولية أعمال العنف على المعارضة: the first deed behind the word is what somebody is held responsible for.</summary>
    private bool IsResponsibility(ClaimCandidate candidate)
    {
        var (first, word) = (candidate.Act.First, candidate.Word);
        return (scene.Discourse.LemmaOf(first) == Responsibility || (first > 0 && scene.Discourse.LemmaOf(first - 1) == Responsibility))
            && !Enumerable.Range(first, word - first).Any(at => scene.DraftAt(at) is not null);
    }

    /// <summary>The voices of the sayings near, each by its likeliest saying, the likeliest voice first.</summary>
    private IEnumerable<(ClaimCandidate Candidate, double Share)> Vouchers(EventDraft draft, List<ClaimCandidate> candidates)
    {
        var heard = candidates.Where(c => !IsOver(c, candidates)).ToList();
        if (heard.Count == 0)
        {
            return [];
        }

        var shares = Likelihood.Shares([.. heard.Select(c => Weighed(draft, c, _vouchers.Score(signs.Vouchers.Of(draft, c)))), Weighed(draft, null, _vouchers.Score(signs.Vouchers.OfNobody(draft, candidates)))]);
        return heard.Zip(shares).GroupBy(c => c.First.Voice, StringComparer.Ordinal).SelectMany(Speakers).OrderByDescending(v => v.Share);
    }

    /// <summary>A saying whose content ended before the word, where a later one by somebody named beside it covers the word: قال A إن ...، وقال B إن ...</summary>
    private static bool IsOver(ClaimCandidate candidate, List<ClaimCandidate> candidates) =>
        candidate.Place is SayingPlace.Before or SayingPlace.SentenceBefore && candidate.Act.Last < candidate.Word
        && candidates.Exists(c => c is { Place: SayingPlace.Covers, Rank: 0, Act.Kind: SpeechKind.Verb } && c.Act.Sources[0].Span is not null
            && c.Word == candidate.Word && c.Act.Word > candidate.Act.Word);

    /// <summary>The likeliest saying of a voice with the share of all; sources that are not named but told apart by their words, where each covers the event, are voices of their own.</summary>
    private IEnumerable<(ClaimCandidate Candidate, double Share)> Speakers(IGrouping<string, (ClaimCandidate Candidate, double Share)> voice)
    {
        var best = voice.MaxBy(c => c.Share).Candidate;
        yield return (best, voice.Sum(c => c.Share));
        if (best.Act.Sources.Any(s => s.Entity is not null))
        {
            yield break;
        }

        var words = _writer.WordsOf(best.Act.Sources[0]);
        foreach (var other in voice.GroupBy(c => _writer.WordsOf(c.Candidate.Act.Sources[0]), StringComparer.Ordinal).Where(g => g.Key.Length > 0 && g.Key != words))
        {
            var covering = other.Where(c => c.Candidate is { Place: SayingPlace.Covers or SayingPlace.CoversAlso, Rank: 0 }).ToList();
            if (covering.Count > 0)
            {
                yield return (covering.MaxBy(c => c.Share).Candidate, other.Sum(c => c.Share));
            }
        }
    }

    private (Stance Stance, double Likelihood) Likeliest(List<string> told, EventDraft draft, ClaimCandidate candidate, SpeechSource source)
    {
        var shares = _stances.Shares(told);
        scene.Discourse.Opinions?.WeighStance(draft.Trigger, candidate.Act.Word, scene.Discourse.WordOf(source.Span), shares);
        var best = Array.IndexOf(shares, shares.Max());
        return (ClaimSigns.Outcomes[best], shares[best]);
    }

    /// <summary>What signs say, weighed beside what the context model says; of nobody where there is no candidate.</summary>
    private double Weighed(EventDraft draft, ClaimCandidate? candidate, float told) =>
        scene.Discourse.Opinions?.Weighed(ContextTask.Voucher, told, draft.Trigger, candidate?.Act.Word, scene.Discourse.WordOf(candidate?.Act.Sources[0].Span)) ?? told;

    private string Why(EventDraft draft, ClaimCandidate candidate, Stance stance, double likelihood, List<string> told)
    {
        var strongest = _stances.Strongest(told, 1, Array.IndexOf(ClaimSigns.Outcomes, stance)).Concat(_vouchers.Strongest(signs.Vouchers.Of(draft, candidate), 1));
        var text = string.Join(' ', strongest);
        return string.Create(CultureInfo.InvariantCulture, $"speech:{candidate.Act.Rule} {model.Version} {likelihood:0.00} {text}{ContextOpinions.Told(scene.Discourse.Opinions)}");
    }
}
