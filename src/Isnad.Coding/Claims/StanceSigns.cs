using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>What speaks for and against a stance of a source towards an event, as named signs.</summary>
internal sealed class StanceSigns(CodingScene scene, ModalityWords words, StanceRules rules)
{
    private const int Window = 10;
    private const int Near = 4;
    private readonly Discourse _discourse = scene.Discourse;

    /// <summary>The signs of one saying of one event.</summary>
    public List<string> Of(EventDraft draft, ClaimCandidate candidate)
    {
        var (act, source, tie, word) = candidate;
        var (ruled, rule) = rules.Of(draft, act, source);
        var said = act.Stance;
        var harm = IsHarm(draft.Type) ? "harm" : "good";
        var side = SideOf(draft, source);
        var entity = source.Entity is { } id ? scene.Entities[id] : null;
        var form = FormOf(word);
        var signs = new List<string>
        {
            "always", $"said:{said}", $"rule:{ruled}", $"rule:{ruled}{rule}", $"{said}:tie:{tie}", $"type:{draft.Type}", $"{said}:type:{draft.Type}", $"type:{draft.Type}:{draft.Mode}",
            $"side:{side}", $"{said}:side:{side}", $"side:{side}:{harm}", $"{said}:side:{side}:{harm}", $"side:{side}:{draft.Type}", $"kind:{entity?.Kind.ToString() ?? "none"}",
            $"sector:{entity?.Sector ?? "none"}", $"sector:{entity?.Sector ?? "none"}:{harm}", $"form:{form}", $"{said}:form:{form}", $"by:{act.Rule}", $"act:{act.Kind}:{said}",
        };
        Countries(draft, candidate, harm, signs);
        Tones(act, word, said, signs);
        Persons(act, word, said, source, signs);
        return signs;
    }

    private static bool IsHarm(EventType type) => type is EventType.Assault or EventType.Coerce or EventType.Accuse or EventType.Threaten
        or EventType.Sanction or EventType.Mobilize or EventType.Protest or EventType.Reject;

    private string FormOf(int word) => _discourse[word].Analysis is not { } analysis ? "x"
        : analysis.Pos is Pos.Verb ? analysis.Features.Aspect.ToString() : analysis.Features.Verbal.ToString();

    /// <summary>Whether the source did it, or one of its country, or somebody else.</summary>
    private string SideOf(EventDraft draft, SpeechSource source)
    {
        if (source.Entity is not { } id)
        {
            return "unnamed";
        }

        if (draft.Actors.Contains(id))
        {
            return "self";
        }

        if (draft.Actors.Count == 0)
        {
            return "nobody";
        }

        var country = scene.Entities[id].Country;
        var countries = draft.Actors.Select(a => scene.Entities[a].Country).OfType<string>().ToList();
        return country is null || countries.Count == 0 ? "unknown" : countries.Contains(country) ? "same" : "other";
    }

    /// <summary>Which countries stand near the event: the source's own, others.</summary>
    private void Countries(EventDraft draft, ClaimCandidate candidate, string harm, List<string> signs)
    {
        if (candidate.Source.Entity is not { } id || scene.Entities[id].Country is not { } own)
        {
            return;
        }

        var word = candidate.Word;
        var sentence = _discourse.SentenceOf(word);
        var (from, to) = (Math.Max(candidate.Act.First <= word ? candidate.Act.First : 0, word - Window), word + Window);
        var near = _discourse.Mentions.Where(m => m.Sentence == sentence && _discourse.LastOf(m) >= from && _discourse.FirstOf(m) <= to)
            .Select(_discourse.EntityOf).Distinct().ToList();
        var mix = (near.Contains(id) ? "me" : "") + (near.Any(e => e != id && scene.Entities[e].Country == own) ? "own" : "")
            + (near.Any(e => scene.Entities[e].Country is { } other && other != own) ? "other" : "");
        signs.Add($"near:{mix}");
        signs.Add($"near:{mix}:{harm}");
        signs.Add($"near:{mix}:{candidate.Act.Stance}");
    }

    private void Tones(SpeechAct act, int word, Stance said, List<string> signs)
    {
        var from = Math.Max(_discourse.SentenceStart(_discourse.SentenceOf(word)), Math.Max(word - Window, act.First <= word ? act.First : 0));
        for (var at = word; at >= from; at--)
        {
            if (at == act.Word || words.ClassOf(_discourse, at) is not { } tone)
            {
                continue;
            }

            Once(signs, $"tone:{tone}");
            Once(signs, $"{said}:tone:{tone}");
            if (word - at < Near)
            {
                Once(signs, $"tone-near:{tone}");
            }
        }
    }

    /// <summary>We and ours, and أنه right after the word of saying, point to the source itself.</summary>
    private void Persons(SpeechAct act, int word, Stance said, SpeechSource source, List<string> signs)
    {
        if (_discourse[word].Analysis?.Features.Person == 1)
        {
            signs.Add("we");
            signs.Add($"{said}:we");
        }

        for (var at = Math.Max(0, word - Near); at < Math.Min(_discourse.Words.Count, word + Near); at++)
        {
            if (_discourse[at].Pronoun is "نا" or "ي" && _discourse.SentenceOf(at) == _discourse.SentenceOf(word))
            {
                Once(signs, "ours");
            }

            if (at != word && _discourse[at].Pronoun is not null && _discourse.SentenceOf(at) == _discourse.SentenceOf(word) && _discourse.ClassOf(at) is { } kind
                && (kind.StartsWith("person", StringComparison.Ordinal) || kind is "unit" or "organization"))
            {
                Once(signs, "theirs");
            }
        }

        if (act.First >= _discourse.Words.Count || act.First > word || _discourse[act.First].Pronoun is not { } pronoun)
        {
            return;
        }

        var verbs = 0;
        for (var at = act.First; at < word; at++)
        {
            verbs += _discourse.IsVerb(at) ? 1 : 0;
        }

        signs.Add($"that-he:{Bucket.Few(verbs)}:{pronoun}");
        signs.Add($"that-he:{Bucket.Few(verbs)}:{said}");
    }

    private static void Once(List<string> signs, string sign)
    {
        if (!signs.Contains(sign))
        {
            signs.Add(sign);
        }
    }
}
