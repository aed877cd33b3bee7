using Isnad.Coding.Choices;
using Isnad.Coding.Times;

namespace Isnad.Coding.Events;

/// <summary>What speaks for and against a time of the report being the time of an event, as named signs.</summary>
internal sealed class DateSigns
{
    private const int Opening = 1;
    private readonly CodingScene _scene;
    private readonly Discourse _discourse;
    private readonly List<(TimeMention Time, int First, int Last)> _times = [];
    private readonly HashSet<int> _triggers;

    public DateSigns(CodingScene scene)
    {
        _scene = scene;
        _discourse = scene.Discourse;
        _triggers = [.. scene.Triggers.Select(draft => draft.Trigger)];
        foreach (var time in scene.Times.Where(t => t is { Date: not null, Kind: TimeKind.Date or TimeKind.Open }))
        {
            _times.Add((time, WordAt(time.Span.Start), WordAt(time.Span.End - 1)));
        }
    }

    /// <summary>The times that may be the event's, each with its signs.</summary>
    public IReadOnlyList<(TimeMention Time, List<string> Signs)> Of(EventDraft draft)
    {
        var found = new List<(TimeMention, List<string>)>();
        foreach (var (time, first, last) in _times)
        {
            var signs = draft.Also.Where(_triggers.Contains).Prepend(draft.Trigger)
                .Select(word => (Word: word, Stretch: Beside(word, first, last)))
                .Where(w => w.Stretch is not null)
                .OrderBy(w => w.Stretch!.Distance).Select(w => Near(draft, w.Word, w.Stretch!, time, first)).FirstOrDefault() ?? Far(draft, time, first);
            signs.Add("precision:" + time.Date!.Precision);
            signs.Add("precision:" + time.Date!.Precision + ":" + draft.Type);
            found.Add((time, signs));
        }

        return found;
    }

    /// <summary>Signs that the event has no time.</summary>
    public List<string> OfNone(EventDraft draft)
    {
        var word = draft.Trigger;
        var sentence = _discourse.SentenceOf(word);
        var own = _times.Count(t => _discourse.SentenceOf(t.First) == sentence);
        return
        [
            "none", "none:" + draft.Type, "none:own:" + Bucket.Few(own), "none:mode:" + draft.Type + ":" + draft.Mode, "none:strength:" + draft.Frame.Strength,
            "none:sentence:" + Bucket.Few(sentence, 3), "none:verb:" + _discourse.IsVerb(word), "none:article:" + _discourse[word].HasArticle,
            "none:also:" + Bucket.Few(draft.Also.Count), "none:times:" + Bucket.Few(_times.Count, 3), "none:label:" + draft.Label,
            "none:before:" + (word > 0 ? _discourse[word - 1].Stem.Folded : ""), "none:place:" + (draft.Place is not null),
        ];
    }

    private List<string> Near(EventDraft draft, int word, Stretch stretch, TimeMention time, int first)
    {
        var verb = _discourse.IsVerb(word) ? "v" : "n";
        var way = verb + (stretch.After ? "after" : "before");
        var opens = first - _discourse.SentenceStart(_discourse.SentenceOf(first)) <= Opening;
        var head = _discourse.HeadOf(first) == word;
        var hand = DateWeights.Of(draft, time.Date!, stretch, head, opens, verb == "v");
        var rivals = _times.Count(t => t.Time != time && _discourse.SentenceOf(t.First) == _discourse.SentenceOf(first));
        var signs = new List<string>
        {
            "near", "hand:" + Bucket.Halves(hand), way + ":" + Bucket.Words(stretch.Distance), way + ":verbs:" + Bucket.Few(stretch.Verbs),
            way + ":events:" + Bucket.Few(stretch.Events), "rivals:" + Bucket.Few(rivals), "type:" + draft.Type, way + ":type:" + draft.Type,
            "sentence:" + Bucket.Few(_discourse.SentenceOf(word), 3), "tie:" + _discourse.PrepositionOf(first), way + ":word:" + (word == draft.Trigger),
        };
        Add(signs, stretch.Clause, way + ":clause");
        Add(signs, stretch.Comma, way + ":comma");
        Add(signs, opens, verb + "opens");
        Add(signs, head, verb + "head");
        Add(signs, draft.Date == time.Date, "ruled");
        Add(signs, Nearest(first, word), "nearest:" + way);
        Add(signs, OnlyFor(first, word), "only:" + way);
        Add(signs, Relative(word, first), way + ":relative");
        Add(signs, _scene.Acts.Any(a => Governs(a.Word, first)), "said");
        return signs;
    }

    private List<string> Far(EventDraft draft, TimeMention time, int first)
    {
        var word = draft.Trigger;
        var (own, there) = (_discourse.SentenceOf(word), _discourse.SentenceOf(first));
        var how = (there - own) switch { -1 => "last", < -1 => there <= 1 ? "lead" : "earlier", 1 => "next", _ => "later" };
        var crowd = _times.Count(t => _discourse.SentenceOf(t.First) == there);
        var dated = _times.Any(t => _discourse.SentenceOf(t.First) == own);
        var verb = _discourse.IsVerb(word) ? "v" : "n";
        var twin = _scene.Drafts.FirstOrDefault(d => d != draft && d.Date == time.Date && d.Type == draft.Type);
        var signs = new List<string>
        {
            how, how + ":" + verb, how + ":" + draft.Type, how + ":crowd:" + Bucket.Few(crowd), how + ":dated:" + dated, how + ":precision:" + time.Date!.Precision,
            how + ":article:" + _discourse[word].HasArticle, how + ":sentence:" + Bucket.Few(there), how + ":away:" + Bucket.Words(Math.Abs(there - own)),
            how + ":taken:" + _scene.Drafts.Any(d => d.Date == time.Date), how + ":opens:" + (first - _discourse.SentenceStart(there) <= Opening),
        };
        Add(signs, twin is not null, how + ":twin");
        Add(signs, draft.Date == time.Date, "ruled-far");
        Add(signs, _times.Where(t => _discourse.SentenceOf(t.First) < own).Select(t => t.First).DefaultIfEmpty(-1).Max() == first, how + ":latest");
        return signs;
    }

    private Stretch? Beside(int word, int first, int last) =>
        _discourse.SentenceOf(word) == _discourse.SentenceOf(first) ? Stretch.Between(_discourse, word, first, last, _scene.Triggers) : null;

    private static void Add(List<string> signs, bool holds, string sign)
    {
        if (holds)
        {
            signs.Add(sign);
        }
    }

    /// <summary>No other time of the sentence stands nearer to the word.</summary>
    private bool Nearest(int first, int word) => !_times.Any(t =>
        _discourse.SentenceOf(t.First) == _discourse.SentenceOf(word) && Math.Abs(t.First - word) < Math.Abs(first - word));

    /// <summary>No other event word of the sentence stands nearer to the time.</summary>
    private bool OnlyFor(int first, int word) => !_triggers.Any(t =>
        _discourse.SentenceOf(t) == _discourse.SentenceOf(first) && Math.Abs(t - first) < Math.Abs(word - first));

    private bool Relative(int word, int first)
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

    /// <summary>The verb of saying governs the time.</summary>
    private bool Governs(int word, int first) => _discourse.HeadOf(first) == word || (first > word && first - word <= 2);

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
