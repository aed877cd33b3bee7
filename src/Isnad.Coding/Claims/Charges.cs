using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Finds the crimes with which somebody is charged, and who charges him: قضت المحكمة بسجن الرجل بتهمة قتل شرطي وحرق سيارة.</summary>
internal sealed class Charges
{
    /// <summary>How many words behind the word of the charge a crime may stand.</summary>
    private const int Reach = 24;

    private readonly RoleScene _scene;
    private readonly Discourse _discourse;
    private readonly Dictionary<int, ClaimCandidate> _crimes = [];

    public Charges(RoleScene scene)
    {
        (_scene, _discourse) = (scene, scene.Discourse);
        foreach (var act in scene.Acts.Where(act => act.IsCharge))
        {
            Add(act);
        }
    }

    /// <summary>The charge whose crime an event is; null for none.</summary>
    public ClaimCandidate? Of(EventDraft draft) => _crimes.GetValueOrDefault(draft.Trigger);

    /// <summary>The first deed behind the word of the charge, and the nouns of deeds that are joined to it.</summary>
    private void Add(SpeechAct act)
    {
        List<SpeechSource>? sources = null;
        var end = Math.Min(_discourse.SentenceEnd(_discourse.SentenceOf(act.Word)), act.Word + Reach);
        for (var word = act.Word + 1; word < end && IsOfCharge(word); word++)
        {
            if (_scene.DraftAt(word) is { } deed && (sources is null || _discourse[word].HasConjunction))
            {
                sources ??= Accusers(act);
                if (deed.Trigger == word)
                {
                    _crimes.TryAdd(word, new ClaimCandidate(act with { Sources = sources, First = word, Last = word }, word, SayingPlace.Covers, 0));
                }
            }
        }
    }

    /// <summary>Neither a clause nor another saying; a verb may be a noun of the deed where it is joined (وحرق سيارة).</summary>
    private bool IsOfCharge(int word) => _discourse.PosOf(word) is not Pos.SubordinatingConjunction && !_scene.ActsAt[word].Any(act => act.Kind is not SpeechKind.Noun)
        && (!_discourse.IsVerb(word) || _discourse[word].Analyses.Any(analysis => analysis.Features.Verbal is VerbalKind.VerbalNoun));

    /// <summary>The court, police or state that charges or punishes in the sentence, else the court that the sentence is about; never the accused.</summary>
    private List<SpeechSource> Accusers(SpeechAct act)
    {
        var sentence = _discourse.SentenceOf(act.Word);
        for (var word = act.Word; word >= _discourse.SentenceStart(sentence); word--)
        {
            if (_scene.DraftAt(word) is { Type: EventType.Accuse or EventType.Sanction, Actors.Count: > 0 } deed)
            {
                return deed.Actors.TrueForAll(IsAuthority) ? [.. deed.Actors.Select(doer => new SpeechSource(doer, null))] : [default];
            }
        }

        return _scene.CentreOf(sentence) is { } centre && _scene.Entities[centre].Sector is "JUD" ? [new SpeechSource(centre, null)] : [default];
    }

    private bool IsAuthority(string entity) => _scene.Entities[entity] is { Kind: EntityKind.Country } or { Sector: "JUD" or "COP" or "GOV" };
}
