using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Coding.Statuses;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>What speaks for the sense in which a source vouches: its verb, how it stands to the doers, what was done and whether it was done.</summary>
internal sealed class StanceSigns(RoleScene scene, Sides sides, StanceRules rules, ModalityWords modality)
{
    private const int Window = 8;
    private const int FewWords = 3;
    private readonly Discourse _discourse = scene.Discourse;

    /// <summary>The signs, whatever the stance; a model weighs each together with each stance.</summary>
    public List<string> Of(EventDraft draft, ClaimCandidate candidate, SpeechSource source)
    {
        var (act, word) = (candidate.Act, candidate.Word);
        var side = sides.Of(draft, source.Entity);
        var group = sides.GroupOf(source.Entity);
        var doer = draft.Actors.Count == 0 ? "none" : sides.GroupOf(draft.Actors[0]);
        var harm = IsHarm(draft.Type) ? "harm" : "deed";
        var form = FormOf(word);
        var (stance, rule) = rules.Of(draft, act, source);
        var signs = new List<string>(80)
        {
            "any", $"said={act.Stance}", $"rule={act.Rule}", $"ruled={stance}{rule}", $"place={candidate.Place}|said={act.Stance}",
            $"side={side}|{harm}|{draft.Status}", $"side={side}|{harm}", $"side={side}|{draft.Status}", $"side={side}|said={act.Stance}", $"side={side}|{harm}|said={act.Stance}",
            $"side={side}|type={draft.Type}", $"status={draft.Status}", $"status={draft.Status}|said={act.Stance}", $"type={draft.Type}", $"type={draft.Type}|said={act.Stance}",
            $"mode={draft.Type}{draft.Mode}", $"group={group}|{harm}", $"group={group}|doer={doer}", $"group={group}|doer={doer}|{harm}", $"doer={doer}|{harm}|said={act.Stance}",
            $"form={form}", $"form={form}|said={act.Stance}", $"side={side}|form={form}", $"kind={act.Kind}|said={act.Stance}", $"group={group}|said={act.Stance}",
            $"told={(draft.Recipients.Count > 0)}|{harm}|side={side}",
        };
        signs.AddIf(_discourse[act.First].Pronoun is not null, $"opens-with-pronoun|side={side}");
        Clause(draft, candidate, source.Entity, harm, signs);
        Around(word, side, signs);
        AddTold(draft, act, source.Entity, side, harm, signs);
        return signs;
    }

    /// <summary>The words of saying and deed, and how the source stands to those it was done to.</summary>
    private void AddTold(EventDraft draft, SpeechAct act, string? source, Side side, string harm, List<string> signs)
    {
        var (deed, above) = (_discourse.BaseOf(draft.Trigger), scene.Above(draft)?.Type);
        var sufferer = source is null ? "unnamed" : draft.Recipients.Count == 0 ? "none" : draft.Recipients.Min(r => sides.Between(source, r)).ToString();
        signs.AddRange(
        [
            $"word={deed}", $"word={deed}|said={act.Stance}", $"word={deed}|side={side}", $"rule={act.Rule}|type={draft.Type}", $"rule={act.Rule}|{harm}|{draft.Status}", $"rule={act.Rule}|side={side}",
            $"rule={act.Rule}|side={side}|{harm}", $"label={draft.Label}|side={side}", $"mode={draft.Type}{draft.Mode}|said={act.Stance}", $"mode={draft.Type}{draft.Mode}|side={side}",
            $"type={draft.Type}|{draft.Status}|side={side}", $"type={draft.Type}|{draft.Status}|said={act.Stance}", $"type={draft.Type}|said={act.Stance}|side={side}",
            $"above={above}|{harm}", $"above={above}|said={act.Stance}", $"above={above}|side={side}", $"sufferer={sufferer}|{harm}", $"sufferer={sufferer}|{harm}|side={side}", $"sufferer={sufferer}|said={act.Stance}",
        ]);
    }

    /// <summary>How the source stands to those whom the content names, whoever of them did it.</summary>
    private void Clause(EventDraft draft, ClaimCandidate candidate, string? source, string harm, List<string> signs)
    {
        var (act, word) = (candidate.Act, candidate.Word);
        var opens = act.First == word;
        signs.Add($"opens={opens}|said={act.Stance}");
        signs.Add($"pronoun={_discourse[word].Pronoun is not null}|opens={opens}|said={act.Stance}");
        signs.Add($"covers={act.Covers(word)}|{harm}|status={draft.Status}");
        if (source is null)
        {
            return;
        }

        signs.Add($"others={Others(draft, act, source)}|{harm}");
        signs.Add($"others={Others(draft, act, source)}|side={sides.Of(draft, source)}|{harm}");
        var given = scene.Given(draft, RoleKind.Actor);
        signs.Add($"given={(given.Count == 0 ? Side.NoDoer : given.Min(a => sides.Between(source, a)))}|{harm}");
        var named = Enumerable.Range(act.First, act.Covers(word) ? word - act.First : 0).Select(_discourse.MentionAt).OfType<Actors.ActorMention>()
            .Where(m => m.Kind is not EntityKind.Place).Distinct().ToList();
        signs.Add($"first={(named.Count == 0 ? "none" : sides.Between(source, _discourse.EntityOf(named[0])))}|{harm}|said={act.Stance}");
        signs.Add($"last={(named.Count == 0 ? "none" : sides.Between(source, _discourse.EntityOf(named[^1])))}|{harm}");
        signs.Add($"foe={IsFoe(draft, source)}|{harm}");
        signs.Add($"accuser={scene.EventsOf(source, RoleKind.Actor).Any(d => d.Type is EventType.Accuse && d != draft)}|{harm}");
    }

    /// <summary>How the source stands to the doers of the other deeds that it tells in the same breath.</summary>
    private string Others(EventDraft draft, SpeechAct act, string source)
    {
        var others = scene.Drafts.Where(d => d != draft && d.Actors.Count > 0 && act.Covers(d.Trigger)).Select(d => sides.Of(d, source)).ToList();
        return others.Count == 0 ? "none" : others.Min().ToString();
    }

    /// <summary>Whether the source opposes a doer elsewhere in the report.</summary>
    private bool IsFoe(EventDraft draft, string source) => scene.Drafts.Any(d => d != draft && IsHarm(d.Type)
        && d.Actors.Exists(a => sides.Between(source, a) <= Side.SameState) && d.Recipients.Exists(draft.Actors.Contains));

    /// <summary>Whether an event of the type does harm or opposes.</summary>
    private static bool IsHarm(EventType type) => type is EventType.Assault or EventType.Coerce or EventType.Accuse or EventType.Threaten or EventType.Sanction
        or EventType.Mobilize or EventType.Protest or EventType.Reject;

    private void Around(int word, Side side, List<string> signs)
    {
        var start = _discourse.SentenceStart(_discourse.SentenceOf(word));
        var end = _discourse.SentenceEnd(_discourse.SentenceOf(word));
        for (var at = Math.Max(start, word - Window); at < word; at++)
        {
            if (modality.ClassOf(_discourse, at) is { } tone)
            {
                signs.AddOnce("tone=" + tone);
                signs.AddOnce($"tone={tone}|side={side}");
            }

            signs.AddIf(_discourse[at].Analysis?.Features.Person is 1 || _discourse[at].Pronoun is "نا", "we");
        }

        for (var at = Math.Max(start, word - FewWords); at <= Math.Min(end - 1, word + FewWords); at++)
        {
            signs.AddIf(_discourse[at].Pronoun is not null && _discourse.PosOf(at) is Pos.Noun && at != word && _discourse.MentionAt(at) is not null, "own-body");
        }

        signs.AddIf(_discourse[word].Pronoun is not null, $"pronoun={_discourse[word].Pronoun}");
        signs.AddIf(word > start, "before=" + _discourse[Math.Max(start, word - 1)].Stem.Folded);
        var head = _discourse.HeadOf(word);
        signs.AddIf(head >= 0, "head=" + (head < 0 ? "" : _discourse.BaseOf(head)));
    }

    private string FormOf(int word) => _discourse[word].Analysis is not { } analysis ? "x"
        : analysis.Pos is Pos.Verb ? analysis.Features.Aspect + (_discourse[word].IsFuture ? "+will" : "")
        : analysis.Features.Verbal.ToString();
}
