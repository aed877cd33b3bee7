using Isnad.Coding.Choices;
using Isnad.Coding.Times;

namespace Isnad.Coding.Events;

/// <summary>What speaks for and against a time of the report being the time of an event, as named signs.</summary>
internal sealed class DateSigns
{
    private readonly CodingScene _scene;
    private readonly Discourse _discourse;
    private readonly Surroundings _around;
    private readonly List<(TimeMention Time, int First, int Last)> _times = [];
    private readonly ILookup<int, int> _firsts;
    private readonly ILookup<int, int> _triggers;
    private readonly ILookup<int, string> _present;

    public DateSigns(CodingScene scene)
    {
        (_scene, _discourse, _around) = (scene, scene.Discourse, new Surroundings(scene.Discourse));
        foreach (var time in scene.Times.Where(t => t is { Date: not null, Kind: TimeKind.Date or TimeKind.Open }))
        {
            _times.Add((time, WordAt(time.Span.Start), WordAt(time.Span.End - 1)));
        }

        _firsts = _times.Select(t => t.First).ToLookup(_discourse.SentenceOf);
        _triggers = scene.Triggers.Select(draft => draft.Trigger).ToLookup(_discourse.SentenceOf);
        _present = _discourse.Mentions.ToLookup(m => m.Sentence, _discourse.EntityOf);
    }

    /// <summary>The times that may be the event's, each with its signs.</summary>
    public IReadOnlyList<(TimeMention Time, List<string> Signs)> Of(EventDraft draft)
    {
        var found = new List<(TimeMention, List<string>)>();
        foreach (var (time, first, last) in _times)
        {
            if ((Near(draft, time, first, last) ?? Far(draft, time, first)) is { } signs)
            {
                signs.Add($"precision:{time.Date!.Precision}");
                signs.Add($"precision:{time.Date!.Precision}:{draft.Type}");
                signs.AddIf(draft.Date == time.Date, "ruled:" + signs[0]);
                found.Add((time, signs));
            }
        }

        return found;
    }

    /// <summary>Signs that the event has no time.</summary>
    public List<string> OfNone(EventDraft draft)
    {
        var word = draft.Trigger;
        var sentence = _discourse.SentenceOf(word);
        return
        [
            "none", $"none:{draft.Type}", $"none:own:{Bucket.Few(_firsts[sentence].Count())}", $"none:mode:{draft.Type}:{draft.Mode}", $"none:strength:{draft.Frame.Strength}",
            $"none:sentence:{Bucket.Few(sentence, 3)}", $"none:verb:{_discourse.IsVerb(word)}", $"none:article:{_discourse[word].HasArticle}",
            $"none:also:{Bucket.Few(draft.Also.Count)}", $"none:times:{Bucket.Few(_times.Count, 3)}", $"none:label:{draft.Label}",
            $"none:before:{_around.Before(word)}", $"none:place:{draft.Place is not null}",
        ];
    }

    /// <summary>Signs of a time of a sentence that tells the event; null where it stands elsewhere or holds the trigger.</summary>
    private List<string>? Near(EventDraft draft, TimeMention time, int first, int last)
    {
        var sentence = _discourse.SentenceOf(first);
        (int Word, Stretch Stretch)? nearest = null;
        foreach (var word in _triggers[sentence].Where(w => w == draft.Trigger || draft.Also.Contains(w)))
        {
            if (Stretch.Between(_discourse, word, first, last, _scene.Triggers) is { } stretch && (nearest is null || stretch.Distance < nearest.Value.Stretch.Distance))
            {
                nearest = (word, stretch);
            }
        }

        return nearest is { } found ? Near(draft, found.Word, found.Stretch, time, first) : null;
    }

    private List<string> Near(EventDraft draft, int word, Stretch stretch, TimeMention time, int first)
    {
        var verb = _discourse.IsVerb(word) ? "v" : "n";
        var side = stretch.After ? "after" : "before";
        var way = verb + side;
        var head = _discourse.HeadOf(first) == word;
        var sentence = _discourse.SentenceOf(first);
        var hand = DateWeights.Of(draft, time.Date!, stretch, head, _around.Opens(first), verb == "v");
        var signs = new List<string>
        {
            "near", $"hand:{Bucket.Halves(hand)}", $"{way}:{Bucket.Words(stretch.Distance)}", $"{way}:verbs:{Bucket.Few(stretch.Verbs)}", $"{way}:events:{Bucket.Few(stretch.Events)}",
            $"times:{Bucket.Few(_firsts[sentence].Count())}", $"type:{draft.Type}", $"{way}:type:{draft.Type}", $"sentence:{Bucket.Few(sentence, 3)}", $"preposition:{_discourse.PrepositionOf(first)}",
            $"{way}:trigger:{word == draft.Trigger}", $"zone:{verb}:{(_around.Zone(word) == _around.Zone(first) ? "same" : side)}", $"event-after:{_around.Before(word)}:{side}", $"time-after:{_around.Before(first)}",
        };
        signs.AddIf(_around.Opens(word), "opens:" + way);
        signs.AddIf(stretch.Clause, way + ":clause");
        signs.AddIf(stretch.Comma, way + ":comma");
        signs.AddIf(_around.Opens(first), verb + ":time-opens");
        signs.AddIf(head, verb + ":head");
        signs.AddIf(!_firsts[sentence].Any(other => Math.Abs(other - word) < Math.Abs(first - word)), "nearest-time:" + way);
        signs.AddIf(!_triggers[sentence].Any(other => Math.Abs(other - first) < Math.Abs(word - first)), "nearest-event:" + way);
        signs.AddIf(HasRelative(word, first), way + ":relative");
        signs.AddIf(_scene.Acts.Any(a => _discourse.HeadOf(first) == a.Word || first - a.Word is 1 or 2), "said");
        return signs;
    }

    /// <summary>Signs of a time of a neighbouring sentence or the lead; null where it stands farther off.</summary>
    private List<string>? Far(EventDraft draft, TimeMention time, int first)
    {
        var word = draft.Trigger;
        var (own, there) = (_discourse.SentenceOf(word), _discourse.SentenceOf(first));
        if ((there - own) switch { -1 => "last", < -1 when there <= 1 => "lead", 1 => "next", _ => null } is not { } how)
        {
            return null;
        }

        var verb = _discourse.IsVerb(word);
        var (leads, same) = (verb && _around.Opens(word), draft.Actors.Any(_present[there].Contains));
        var dated = _scene.Drafts.Where(d => d != draft && d.Date == time.Date).ToList();
        var signs = new List<string>
        {
            how, $"{how}:verb:{verb}", $"{how}:{draft.Type}", $"{how}:times:{Bucket.Few(_firsts[there].Count())}", $"{how}:dated:{_firsts[own].Any()}",
            $"{how}:precision:{time.Date!.Precision}", $"{how}:article:{_discourse[word].HasArticle}", $"{how}:sentence:{Bucket.Few(there)}", $"{how}:away:{Bucket.Words(Math.Abs(there - own))}",
            $"{how}:taken:{dated.Count > 0}", $"{how}:time-opens:{_around.Opens(first)}", $"{how}:leads:{leads}",
        };
        signs.AddIf(leads, $"{how}:leads:{draft.Type}");
        signs.AddIf(leads && same, how + ":leads:same");
        signs.AddIf(same, how + ":same");
        signs.AddIf(_scene.Acts.Any(a => a.Covers(word)), how + ":covered");
        signs.AddIf(_scene.Acts.Any(a => a.Word == word), how + ":saying");
        signs.AddIf(dated.Exists(d => d.Actors.Intersect(draft.Actors).Any()), how + ":shared");
        signs.AddIf(dated.Exists(d => d.Type == draft.Type), how + ":twin");
        return signs;
    }

    private bool HasRelative(int word, int first)
    {
        for (var at = Math.Min(word, first) + 1; at < Math.Max(word, first); at++)
        {
            if (_discourse.LemmaOf(at) is "الذي" || _discourse[at].Folded is "التي" or "الذين" or "حيث")
            {
                return true;
            }
        }

        return false;
    }

    private int WordAt(int offset)
    {
        var word = 0;
        while (word + 1 < _discourse.Words.Count && _discourse[word].Span.End <= offset)
        {
            word++;
        }

        return word;
    }
}
