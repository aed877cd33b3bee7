using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>What speaks for and against somebody of the report vouching for an event, as named signs.</summary>
internal sealed class ClaimSigns(CodingScene scene, SpeechBook book, StanceRules stances)
{
    private readonly Discourse _discourse = scene.Discourse;

    /// <summary>The sayings that may vouch for the event, each with its signs.</summary>
    public IReadOnlyList<(ClaimCandidate Candidate, List<string> Signs)> Of(EventDraft draft)
    {
        var candidates = Candidates(draft);
        var covering = candidates.Where(c => c.Tie is ClaimTie.Covers).Select(c => c.Act).Distinct().OrderBy(a => a.Depth).ToList();
        return [.. candidates.Select(c => (c, Signs(draft, c, covering)))];
    }

    /// <summary>Signs that nobody vouches for the event: the reporter tells it.</summary>
    public List<string> OfNone(EventDraft draft)
    {
        var word = draft.Trigger;
        var covering = scene.Acts.Count(a => a.Covers(word));
        return
        [
            "none", "none:" + draft.Type, "none:covering:" + Bucket.Few(covering), "none:covering:" + Bucket.Few(covering) + ":" + draft.Type, "none:strength:" + draft.Frame.Strength,
            "none:mode:" + draft.Type + ":" + draft.Mode, "none:label:" + draft.Label, "none:also:" + Bucket.Few(draft.Also.Count), "none:sentence:" + Bucket.Few(_discourse.SentenceOf(word), 3),
            "none:verb:" + _discourse.IsVerb(word), "none:article:" + _discourse[word].HasArticle, "none:roles:" + Bucket.Few(draft.Actors.Count, 1) + Bucket.Few(draft.Recipients.Count, 1),
            "none:date:" + (draft.Date is not null), "none:place:" + (draft.Place is not null), "none:outcome:" + draft.Frame.Outcome,
            "none:ruled:" + draft.Claims.Count,
        ];
    }

    private List<ClaimCandidate> Candidates(EventDraft draft)
    {
        var found = new List<ClaimCandidate>();
        foreach (var act in scene.Acts)
        {
            var (tie, word) = draft.Also.Prepend(draft.Trigger).Select(w => (Tie: TieOf(act, w), Word: w)).MinBy(t => t.Tie ?? (ClaimTie)byte.MaxValue);
            if (tie is { } how)
            {
                found.AddRange(act.Sources.Select(source => new ClaimCandidate(act, source, how, word)));
            }
        }

        return found;
    }

    private ClaimTie? TieOf(SpeechAct act, int word)
    {
        if (act.Word == word)
        {
            return ClaimTie.Itself;
        }

        if (act.Covers(word))
        {
            return ClaimTie.Covers;
        }

        return (_discourse.SentenceOf(word) - _discourse.SentenceOf(act.Word)) switch
        {
            0 => act.Word < word ? ClaimTie.Before : ClaimTie.After,
            1 => ClaimTie.Last,
            -1 => ClaimTie.Next,
            _ => null,
        };
    }

    private List<string> Signs(EventDraft draft, ClaimCandidate candidate, List<SpeechAct> covering)
    {
        var (act, source, tie, word) = candidate;
        var role = RoleOf(draft, source);
        var own = draft.Type is EventType.Accuse or EventType.Request or EventType.Reject or EventType.Threaten or EventType.Agree;
        var entity = source.Entity is { } id ? scene.Entities[id] : null;
        var told = word == draft.Trigger;
        var signs = new List<string>
        {
            $"{tie}", $"{tie}:{act.Kind}", $"{tie}:{act.Stance}", $"{tie}:role:{role}", $"{tie}:role:{role}:{own}", $"{tie}:type:{draft.Type}", $"{tie}:trigger:{told}",
            $"kind:{entity?.Kind.ToString() ?? "none"}", $"sector:{entity?.Sector ?? "none"}", $"{tie}:rule:{act.Rule}", $"{tie}:sources:{Bucket.Few(act.Sources.Count)}",
            $"{tie}:ruled:{draft.Claims.Any(c => c.Source == source.Entity)}", $"{tie}:dropped:{source.Span is null}", $"{tie}:actors:{Bucket.Few(draft.Actors.Count, 1)}:{own}",
        };
        if (tie is ClaimTie.Covers)
        {
            Covered(draft, act, word, covering, signs);
        }
        else
        {
            signs.Add($"{tie}:distance:{Bucket.Words(Math.Abs(word - act.Word))}");
            signs.Add($"{tie}:covering:{Bucket.Few(covering.Count)}");
            signs.Add($"{tie}:paragraph:{Between(word, act.Word).Contains('\n', StringComparison.Ordinal)}");
            signs.Add($"{tie}:verb:{_discourse.IsVerb(word)}");
            signs.Add($"{tie}:nearest:{!scene.Acts.Any(a => a != act && Math.Abs(a.Word - word) < Math.Abs(act.Word - word))}");
        }

        return signs;
    }

    private void Covered(EventDraft draft, SpeechAct act, int word, List<SpeechAct> covering, List<string> signs)
    {
        var first = Math.Min(act.First, word);
        signs.Add($"rank:{Bucket.Few(covering.IndexOf(act))}:{Bucket.Few(covering.Count, 3)}");
        signs.Add($"rank:{Bucket.Few(covering.IndexOf(act))}:{act.Kind}");
        signs.Add($"inner:{covering[0].Stance}:{act.Stance}");
        signs.Add($"distance:{Bucket.Words(word - first)}");
        signs.Add($"said:{act.Stance}:{draft.Type}");
        signs.Add($"said:{act.Stance}:{_discourse.IsVerb(word)}");
        signs.Add($"sentences:{Bucket.Few(_discourse.SentenceOf(word) - _discourse.SentenceOf(act.Word))}");
        signs.Add($"commas:{Bucket.Few(Between(first, word).Count(c => c == '،'), 3)}");
        var verbs = 0;
        var edge = "-";
        for (var at = first; at < word; at++)
        {
            verbs += _discourse.IsVerb(at) ? 1 : 0;
            var folded = _discourse[at].Folded;
            edge = book.IsEdge(folded) || book.IsNominalEdge(folded) || folded is "الذي" or "التي" or "الذين" or "لكن" or "ولكن" or "اذا" or "كما" ? folded : edge;
        }

        signs.Add($"verbs:{Bucket.Few(verbs, 4)}");
        signs.Add($"edge:{edge}");
        signs.Add($"article:{_discourse[word].HasArticle}");
        signs.Add($"before:{(word > 0 ? _discourse[word - 1].Stem.Folded : "")}");
    }

    /// <summary>What a source is to the event.</summary>
    internal static string RoleOf(EventDraft draft, SpeechSource source) => source.Entity is not { } id ? "unnamed"
        : draft.Actors.Contains(id) ? "actor" : draft.Recipients.Contains(id) ? "recipient" : "other";

    private string Between(int one, int other)
    {
        var (from, to) = one < other ? (one, other) : (other, one);
        return _discourse.Report.Text[_discourse[from].Span.Start.._discourse[to].Span.End];
    }

    /// <summary>The rule's stance for a candidate.</summary>
    public (Stance Stance, string Rule) Ruled(EventDraft draft, ClaimCandidate candidate) => stances.Of(draft, candidate.Act, candidate.Source);
}
