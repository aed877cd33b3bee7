using Isnad.Coding.Choices;
using Isnad.Coding.Contexts;
using Isnad.Coding.Events;
using Isnad.Coding.Times;
using Isnad.Record;

namespace Isnad.Coding.Dates;

/// <summary>What speaks for and against a time of the report being the time of an event, as named signs.</summary>
internal sealed class DateSigns : IFact<TimeMention>
{
    private const int FewDates = 3;
    private const int ManyDates = 4;
    private readonly CodingScene _scene;
    private readonly Discourse _discourse;
    private readonly Surroundings _around;
    private readonly IReadOnlyList<DateReading> _times;
    private readonly ILookup<int, int> _firsts;
    private readonly ILookup<int, int> _triggers;
    private readonly ILookup<int, string> _present;
    private readonly int _dates;
    private readonly DateVeto _veto;

    public DateSigns(CodingScene scene)
    {
        _veto = new DateVeto(scene);
        (_scene, _discourse, _around) = (scene, scene.Discourse, new Surroundings(scene.Discourse));
        _times = DateReading.All(_discourse, scene.Times);
        _firsts = _times.Where(t => t.IsAsRead).Select(t => t.First).ToLookup(_discourse.SentenceOf);
        _triggers = scene.Triggers.Select(draft => draft.Trigger).ToLookup(_discourse.SentenceOf);
        _present = _discourse.Mentions.ToLookup(m => m.Sentence, _discourse.EntityOf);
        _dates = _times.Where(t => t.IsAsRead).Select(t => t.Time.Date!.Value).Distinct().Count();
    }

    /// <inheritdoc/>
    public string Part => "date";

    /// <inheritdoc/>
    public ContextTask Task => ContextTask.Date;

    /// <inheritdoc/>
    public ContextOpinions? Opinions => _discourse.Opinions;

    /// <inheritdoc/>
    /// <remarks>What somebody asks for is told from sentence to sentence and seldom has the day of another; other events that are so told mostly have it.</remarks>
    public double LeastElsewhere(EventDraft draft, TimeMention candidate) => draft.Type is EventType.Request ? 0.45 : 0;

    /// <inheritdoc/>
    public int WordOf(TimeMention candidate) => _discourse.WordOf(candidate.Span);

    /// <inheritdoc/>
    public string ValueOf(TimeMention candidate) => candidate.Date!.Value;

    /// <inheritdoc/>
    public Span SpanOf(TimeMention candidate) => candidate.Span;

    /// <inheritdoc/>
    public string? ValueOf(EventDraft draft) => draft.Date?.Value;

    /// <inheritdoc/>
    public void Give(EventDraft draft, TimeMention? candidate) => (draft.Date, draft.DateSpan) = (candidate?.Date, candidate?.Span);

    /// <inheritdoc/>
    public IReadOnlyList<(TimeMention Candidate, List<string> Signs)> Of(EventDraft draft)
    {
        var found = new List<(TimeMention, List<string>)>();
        foreach (var time in _times)
        {
            if (!_veto.Forbids(draft, time) && (Near(draft, time) ?? Far(draft, time)) is { } signs)
            {
                Common(draft, time, signs);
                AddTelling(draft, time, signs);
                _scene.Course.Add(signs, signs[0], draft, time.First, other => other.Date is null ? null : other.Date == time.Time.Date);
                found.Add((time.Time, signs));
            }
        }

        return found;
    }

    /// <inheritdoc/>
    public List<string> OfNone(EventDraft draft)
    {
        var word = draft.Trigger;
        var sentence = _discourse.SentenceOf(word);
        return
        [
            "none", $"none:{draft.Type}", $"none:own:{Bucket.Few(_firsts[sentence].Count())}", $"none:mode:{draft.Type}:{draft.Mode}", $"none:strength:{draft.Frame.Strength}",
            $"none:sentence:{Bucket.Few(sentence, 3)}", $"none:verb:{_discourse.IsVerb(word)}", $"none:article:{_discourse[word].HasArticle}",
            $"none:also:{Bucket.Few(draft.Also.Count)}", $"none:times:{Bucket.Few(_firsts.Sum(s => s.Count()), 3)}", $"none:label:{draft.Label}",
            $"none:before:{_around.Before(word)}", $"none:place:{draft.Place is not null}", $"none:status:{_scene.Ruled(draft).Status}",
            $"none:form:{_around.FormOf(word)}", $"none:form:{_around.FormOf(word)}:{draft.Type}", $"none:lemma:{_discourse.BaseOf(word)}",
            $"none:on:{_discourse.PrepositionOf(word)}", $"none:relation:{_discourse[word].Relation}",
        ];
    }

    /// <summary>What the time is, whatever it stands to the event.</summary>
    private void Common(EventDraft draft, DateReading time, List<string> signs)
    {
        var how = signs[0];
        var date = time.Time.Date!;
        var (age, status) = (DateAge.Of(date, _discourse.Report.Published), _scene.Ruled(draft).Status);
        signs.AddRange(
        [
            $"precision:{date.Precision}", $"precision:{date.Precision}:{draft.Type}", $"age:{age}", $"age:{age}:{_around.FormOf(draft.Trigger)}",
            $"age:{age}:{status}", $"{how}:age:{age}", $"status:{status}:{how}",
        ]);
        signs.AddIf(time.Time.Kind is TimeKind.Open, "open:" + draft.Type);
        signs.AddIf(time.Time.Kind is TimeKind.Open, "open:" + how);
        signs.AddIf(!time.IsAsRead, "reading:" + time.Reading);
        signs.AddIf(!time.IsAsRead, "reading:" + time.Reading + ":" + draft.Type);
        signs.AddIf(draft.Date == date, "ruled:" + how);
    }

    /// <summary>Which of the times told it is, and what governs it.</summary>
    private void AddTelling(EventDraft draft, DateReading time, List<string> signs)
    {
        var (how, form) = (signs[0], _around.FormOf(draft.Trigger));
        var date = time.Time.Date!.Value;
        var between = _times.Where(t => t.IsAsRead && t.First > time.First && t.First < draft.Trigger).Select(t => t.Time.Date!.Value).Where(other => other != date).Distinct();
        var recent = time.First > draft.Trigger ? "later" : Bucket.Few(between.Count(), FewDates);
        var opening = time.First == _times[0].First;
        var governor = GovernorOf(draft.Trigger, time);
        signs.AddRange(
        [
            $"recent:{recent}:{how}", $"recent:{recent}:{form}", $"dates:{Bucket.Few(_dates, ManyDates)}:{how}", $"opening:{opening}:{how}", $"opening:{opening}:{draft.Type}",
            $"held:{governor}:{how}", $"held:{governor}:{form}", $"held:{governor}:{draft.Type}",
        ]);
    }

    /// <summary>What governs the time in the tree, from outside its phrase.</summary>
    private string GovernorOf(int trigger, DateReading time) => HeadOf(time) switch
    {
        < 0 => "root",
        var head when head == trigger => "own",
        var head when _scene.Acts.Any(act => act.Word == head) => "speech",
        var head when _scene.Drafts.Any(draft => draft.Trigger == head) => "event",
        var head => _discourse.IsVerb(head) ? "verb" : "noun",
    };

    private int HeadOf(DateReading time) => Enumerable.Range(time.First, time.Last + 1 - time.First).Select(_discourse.HeadOf).FirstOrDefault(head => head < time.First || head > time.Last, -1);

    /// <summary>Signs of a time of a sentence that tells the event; null where it stands elsewhere or holds the trigger.</summary>
    private List<string>? Near(EventDraft draft, DateReading time)
    {
        var sentence = _discourse.SentenceOf(time.First);
        (int Word, Stretch Stretch)? nearest = null;
        foreach (var word in _around.Tellings(draft, sentence, _triggers))
        {
            if (Stretch.Between(_discourse, word, time.First, time.Last, _scene.Triggers) is { } stretch && (nearest is null || stretch.Distance < nearest.Value.Stretch.Distance))
            {
                nearest = (word, stretch);
            }
        }

        return nearest is { } found ? Near(draft, found.Word, found.Stretch, time) : null;
    }

    private List<string> Near(EventDraft draft, int word, Stretch stretch, DateReading time)
    {
        var first = time.First;
        var verb = _discourse.IsVerb(word) ? "v" : "n";
        var side = stretch.After ? "after" : "before";
        var way = verb + side;
        var head = _discourse.HeadOf(first) == word;
        var sentence = _discourse.SentenceOf(first);
        var hand = DateWeights.Of(draft, time.Time.Date!, stretch, head, _around.Opens(first), verb == "v");
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
        signs.AddIf(time.Since >= 0, $"since:{time.Reading}:{(time.Since < word && word < first ? "inside" : "outside")}");
        AddWord(draft, word, verb, way, signs);
        return signs;
    }

    /// <summary>The word that tells the event there, and whether the event was told before.</summary>
    private void AddWord(EventDraft draft, int word, string verb, string way, List<string> signs)
    {
        var preposition = _discourse.PrepositionOf(word);
        var before = draft.Words.Where(other => other < word).ToList();
        var dated = before.Exists(other => _discourse.SentenceOf(other) != _discourse.SentenceOf(word) && _firsts[_discourse.SentenceOf(other)].Any());
        signs.AddRange(
        [
            $"lemma:{_discourse.BaseOf(word)}", $"on:{preposition}:{verb}", $"on:{preposition}:{way}", $"relation:{_discourse[word].Relation}:{way}", $"label:{draft.Label}",
            $"told:{(before.Count == 0 ? "first" : "later")}:{(dated ? "after-dated" : "fresh")}", $"told:{Bucket.Few(before.Count)}:{verb}",
        ]);
    }

    /// <summary>Signs of a time of a neighbouring sentence or the lead; null where it stands farther off.</summary>
    private List<string>? Far(EventDraft draft, DateReading time)
    {
        var word = draft.Trigger;
        var (own, there) = (_discourse.SentenceOf(word), _discourse.SentenceOf(time.First));
        if ((there - own) switch { -1 => "last", < -1 when there <= 1 => "lead", 1 => "next", _ => null } is not { } how)
        {
            return null;
        }

        var verb = _discourse.IsVerb(word);
        var (leads, same) = (verb && _around.Opens(word), draft.Actors.Any(_present[there].Contains));
        var dated = _scene.Drafts.Where(d => d != draft && d.Date == time.Time.Date).ToList();
        var signs = new List<string>
        {
            how, $"{how}:verb:{verb}", $"{how}:{draft.Type}", $"{how}:times:{Bucket.Few(_firsts[there].Count())}", $"{how}:dated:{_firsts[own].Any()}",
            $"{how}:precision:{time.Time.Date!.Precision}", $"{how}:article:{_discourse[word].HasArticle}", $"{how}:sentence:{Bucket.Few(there)}", $"{how}:away:{Bucket.Words(Math.Abs(there - own))}",
            $"{how}:taken:{dated.Count > 0}", $"{how}:time-opens:{_around.Opens(time.First)}", $"{how}:leads:{leads}", $"{how}:on:{_discourse.PrepositionOf(word)}",
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
            if (_discourse.IsRelative(at) || _discourse[at].Folded is "حيث")
            {
                return true;
            }
        }

        return false;
    }
}
