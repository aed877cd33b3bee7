using Isnad.Coding.Choices;
using Isnad.Coding.Contexts;
using Isnad.Coding.Dates;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Statuses;

/// <summary>What speaks for an event being done, coming, thought of or denied, as named signs.</summary>
internal sealed class StatusSigns(CodingScene scene, ModalityWords words)
{
    private const int Window = 8;
    private const int Steps = 3;
    private readonly Discourse _discourse = scene.Discourse;
    private readonly Surroundings _around = new(scene.Discourse);

    /// <summary>The signs of one event.</summary>
    public List<string> Of(EventDraft draft)
    {
        var word = draft.Trigger;
        var form = _around.FormOf(word);
        var kind = _discourse.IsVerb(word) ? "v" : "n";
        var signs = new List<string>
        {
            "always", "type:" + draft.Type, "mode:" + draft.Type + ":" + draft.Mode, "label:" + draft.Label, "form:" + form, "form:" + form + ":" + draft.Type,
            "rule:" + scene.Ruled(draft).Status, "tree:" + _discourse[word].Relation + ":" + kind, "roles:" + Bucket.Few(draft.Actors.Count, 1) + Bucket.Few(draft.Recipients.Count, 1),
        };
        signs.AddIf(_discourse.PrepositionOf(word) is not null, "preposition:" + _discourse.PrepositionOf(word) + ":" + kind);
        signs.AddIf(_discourse[word].HasArticle, "article");

        Before(word, kind, signs);
        Above(word, signs);
        Under(draft, kind, signs);
        Said(word, form, signs);
        Times(draft, signs);
        foreach (var other in draft.Also.Take(Steps))
        {
            signs.Add("also:" + _around.FormOf(other));
        }

        return signs;
    }

    /// <summary>What the context model thinks; null where there is none.</summary>
    public ContextOpinions? Opinions => _discourse.Opinions;

    /// <summary>The rules' answer, and the word that it rests on.</summary>
    public (EventStatus Status, (string Word, Span Span) Evidence) Ruled(EventDraft draft)
    {
        var (status, evidence) = scene.Ruled(draft);
        return (status, (_discourse[evidence].Folded, _discourse[evidence].Span));
    }

    /// <summary>The verb that says of the event that it is called off; null for none.</summary>
    public Span? CalledOff(EventDraft draft) => scene.Status.CalledOff(draft) is >= 0 and var verb ? _discourse[verb].Span : null;

    /// <summary>Whether a verb that is done carries the event out: it is not to come.</summary>
    public bool IsCarriedOut(EventDraft draft) => scene.Status.IsCarriedOut(draft);

    /// <summary>Whether a deed is told by a verb with the letter of what is to come (سيعتقل): it is not done yet, whoever says so.</summary>
    public bool IsToCome(EventDraft draft) => draft.IsOfDeeds && _discourse.IsVerb(draft.Trigger) && _discourse[draft.Trigger].IsFuture;

    /// <summary>Whether it follows what is done (قبل أن يجتمعا), or has a day before publication, told behind it or behind the verb that carries it out, that no other reading of its words moves: it is not to come.
    /// "وصل أمس لاستكمال علاجه" tells of two days.</summary>
    public bool IsOver(EventDraft draft) => scene.Status.IsAfterDone(draft)
        || (draft.Date is { Precision: EdtfPrecision.Day, IsApproximate: false, Latest: { } last } && last < _discourse.Report.Published?.Earliest
            && scene.Times.Any(time => time.Span == draft.DateSpan && time.Other is null) && (scene.Status.IsUnderCarrier(draft.Trigger) || draft.Words.Any(word => word < _discourse.WordOf(draft.DateSpan))));

    /// <summary>Whether the word that a rule rests on leaves no doubt: a particle right before a verb (لم تعتقل), the verb's own letter (ستعتقل), or a denied verb that carries out a noun (لم تشهد اشتباكات).
    /// What somebody is told to have said may be a denial of what happened.</summary>
    public bool IsPlain(EventDraft draft, Span evidence) => IsOwnFailure(draft, evidence) || scene.Status.TurnedDown(draft) >= 0 || !scene.Acts.Any(a => a.Covers(draft.Trigger))
        && (_discourse.IsVerb(draft.Trigger) ? IsBeside(draft, evidence) : IsUnderDenied(draft.Trigger, _discourse.WordAt(evidence.Start)));

    /// <summary>انهيار الهدنة: the event's own word says that it came to nothing.</summary>
    private bool IsOwnFailure(EventDraft draft, Span evidence) => _discourse[draft.Trigger].Span == evidence && Ruled(draft).Status is EventStatus.Negated;

    /// <summary>Right below a denied verb that carries it out, and not what alone is excepted ("لم تشهد إلا اشتباكات").</summary>
    private bool IsUnderDenied(int trigger, int verb) =>
        _discourse.HeadOf(trigger) == verb && verb < trigger && scene.Status.IsDeniedCarrier(verb)
        && !Enumerable.Range(verb + 1, trigger - verb - 1).Any(word => _discourse[word].Folded is "الا" or "سوي");

    private bool IsBeside(EventDraft draft, Span evidence) =>
        (_discourse[draft.Trigger].Span == evidence
            || (draft.Trigger > 0 && _discourse[draft.Trigger - 1].Span == evidence && !_discourse.IsVerb(draft.Trigger - 1)));

    private void Before(int word, string kind, List<string> signs)
    {
        var start = _discourse.SentenceStart(_discourse.SentenceOf(word));
        for (var at = word - 1; at >= start; at--)
        {
            if (words.ClassOf(_discourse, at) is not { } tone)
            {
                continue;
            }

            var distance = word - at;
            signs.AddOnce((distance <= Window ? "before:" : "far:") + tone);
            if (distance <= Window)
            {
                signs.AddOnce("before:" + Bucket.Words(distance) + ":" + tone);
                signs.AddOnce("before:" + tone + ":" + kind);
            }
        }

        for (var at = word - 1; at >= Math.Max(start, word - Steps); at--)
        {
            signs.AddOnce("word:" + _discourse.LemmaOf(at));
        }

        for (var at = word - 1; at >= start; at--)
        {
            if (_discourse.IsVerb(at))
            {
                signs.Add("verb:" + kind + ":" + _around.FormOf(at));
                signs.Add("verb:" + (words.ClassOf(_discourse, at) ?? "-") + ":" + _around.FormOf(at));
                signs.Add("verb-word:" + _discourse.BaseOf(at));
                break;
            }
        }

        for (var at = word + 1; at < Math.Min(word + 1 + Steps, _discourse.SentenceEnd(_discourse.SentenceOf(word))); at++)
        {
            if (words.ClassOf(_discourse, at) is { } tone)
            {
                signs.AddOnce("after:" + tone);
            }
        }
    }

    private void Above(int word, List<string> signs)
    {
        var relation = _discourse[word].Relation;
        var head = _discourse.HeadOf(word);
        for (var step = 0; step < Steps && head >= 0; step++)
        {
            if (words.ClassOf(_discourse, head) is { } tone)
            {
                signs.AddOnce("above:" + tone);
                signs.Add("above:" + Bucket.Few(step) + ":" + tone + ":" + relation);
            }

            signs.AddOnce("above-word:" + _discourse.BaseOf(head));
            signs.Add("above-form:" + Bucket.Few(step) + ":" + _around.FormOf(head));
            relation = _discourse[head].Relation;
            head = _discourse.HeadOf(head);
        }
    }

    /// <summary>What is asked for, threatened or agreed on is still to be done; what is joined to it by و mostly shares its status.</summary>
    private void Under(EventDraft draft, string kind, List<string> signs)
    {
        var above = scene.Roles.Above(draft);
        signs.Add("under:" + (above?.Type.ToString() ?? "none") + ":" + kind);
        if (above is not null)
        {
            signs.Add("under:" + Ruled(above).Status);
            signs.Add("under:" + Ruled(above).Status + ":" + above.Type);
            signs.Add("under-by:" + _discourse[draft.Trigger].Relation + ":" + above.Type);
        }

        if (!_discourse[draft.Trigger].HasConjunction)
        {
            return;
        }

        signs.Add("and:" + kind);
        if (scene.Roles.Before(draft) is { } before)
        {
            signs.Add("and:" + Ruled(before).Status + ":" + kind);
            signs.Add("and:" + Ruled(before).Status + ":" + before.Type + ":" + kind);
        }
    }

    private void Said(int word, string form, List<string> signs)
    {
        if (scene.Acts.Where(a => a.Covers(word)).OrderBy(a => a.Depth).FirstOrDefault() is not { } act)
        {
            signs.Add("unsaid");
            return;
        }

        signs.Add("said:" + act.Stance);
        signs.Add("said:" + act.Stance + ":" + form);
        signs.Add("said-by:" + act.Rule);
        if (word - act.First <= Steps)
        {
            signs.Add("said-near:" + act.Stance);
        }
    }

    /// <summary>A time of the sentence that lies after the day of the report tells of what is to come.</summary>
    private void Times(EventDraft draft, List<string> signs)
    {
        var sentence = _discourse.Reading.Sentences[_discourse.SentenceOf(draft.Trigger)].Span;
        foreach (var time in scene.Times.Where(t => t.Date is not null && sentence.Contains(t.Span)))
        {
            signs.AddOnce("time:" + DateAge.Of(time.Date!, _discourse.Report.Published));
        }

        if (draft.Date is { } date)
        {
            var age = DateAge.Of(date, _discourse.Report.Published);
            signs.Add("date:" + age);
            signs.Add("date:" + age + ":" + draft.Type);
        }
    }
}
