using Isnad.Coding.Choices;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>What speaks for an event being done, coming, thought of or denied, as named signs.</summary>
internal sealed class StatusSigns(CodingScene scene, ModalityWords words, StatusRules rules)
{
    private const int Window = 8;
    private const int Steps = 3;
    private readonly Discourse _discourse = scene.Discourse;

    /// <summary>The signs of one event.</summary>
    public List<string> Of(EventDraft draft)
    {
        var word = draft.Trigger;
        var form = FormOf(word);
        var kind = _discourse.IsVerb(word) ? "v" : "n";
        var (ruled, evidence) = rules.Of(draft, scene.Acts);
        var signs = new List<string>
        {
            "always", "type:" + draft.Type, "mode:" + draft.Type + ":" + draft.Mode, "label:" + draft.Label, "form:" + form, "form:" + form + ":" + draft.Type,
            "rule:" + ruled, "tree:" + _discourse[word].Relation + ":" + kind, "roles:" + Bucket.Few(draft.Actors.Count, 1) + Bucket.Few(draft.Recipients.Count, 1),
        };
        signs.AddIf(ruled is not EventStatus.Actual, "ruled-by:" + _discourse.LemmaOf(evidence));
        signs.AddIf(_discourse.PrepositionOf(word) is not null, "preposition:" + _discourse.PrepositionOf(word) + ":" + kind);
        signs.AddIf(_discourse[word].HasArticle, "article");

        Before(word, kind, signs);
        Above(word, signs);
        Said(word, form, signs);
        Times(draft, signs);
        foreach (var other in draft.Also.Take(Steps))
        {
            signs.Add("also:" + FormOf(other));
        }

        return signs;
    }

    /// <summary>The rules' answer, and the word that it rests on.</summary>
    public (EventStatus Status, (string Word, Span Span) Evidence) Ruled(EventDraft draft)
    {
        var (status, evidence) = rules.Of(draft, scene.Acts);
        return (status, (_discourse[evidence].Folded, _discourse[evidence].Span));
    }

    /// <summary>Aspect of a verb with its future letter, or what kind of noun it is.</summary>
    private string FormOf(int word) => _discourse[word].Analysis is not { } analysis ? "x"
        : analysis.Pos is Pos.Verb ? analysis.Features.Aspect + (ModalityWords.IsFuture(_discourse[word]) ? "+will" : "") + (analysis.Features.Voice is Voice.Passive ? "+passive" : "")
        : analysis.Features.Verbal.ToString();

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
                signs.Add("verb:" + kind + ":" + FormOf(at));
                signs.Add("verb:" + (words.ClassOf(_discourse, at) ?? "-") + ":" + FormOf(at));
                signs.Add("verb-word:" + (_discourse.VerbOf(at) ?? _discourse.LemmaOf(at)));
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

            signs.AddOnce("above-word:" + (_discourse.VerbOf(head) ?? _discourse.LemmaOf(head)));
            signs.Add("above-form:" + Bucket.Few(step) + ":" + FormOf(head));
            relation = _discourse[head].Relation;
            head = _discourse.HeadOf(head);
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
            signs.AddOnce("time:" + Place(time.Date!));
        }

        if (draft.Date is { } date)
        {
            signs.Add("date:" + Place(date));
            signs.Add("date:" + Place(date) + ":" + draft.Type);
        }
    }

    private string Place(Edtf date) => (date.Earliest, _discourse.Report.Published?.Latest) switch
    {
        ({ } first, { } published) when first > published => "coming",
        _ when date.Precision is EdtfPrecision.Open => "open",
        ({ } first, { } published) when date.Latest is { } last && last >= published && first.AddDays(1) >= published => "now",
        ({ }, { }) => "past",
        _ => "unknown",
    };
}
