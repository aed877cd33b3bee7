using Isnad.Coding.Choices;
using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Coding.Tellings;
using Isnad.Coding.Times;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Dates;

/// <summary>Times that are another event's by the way they are told, whatever else speaks for them.</summary>
internal sealed class DateVeto(CodingScene scene)
{
    /// <summary>Words from a verb of saying to the day on which it was said.</summary>
    private const int SayingReach = 8;

    /// <summary>Words from a participle back to the noun that it describes: قرار المحكمة العليا الصادر.</summary>
    private const int NounReach = 3;

    /// <summary>Words from an event to the adverb that tells it of some day: رفض الوزير السابق للخارجية في وقت سابق.</summary>
    private const int AdverbReach = 8;

    /// <summary>Words from سبق to the verb: سبق له أن رفض.</summary>
    private const int SinceReach = 3;

    /// <summary>Words from such an adverb to the day that it has after all: في وقت سابق من مساء الثلاثاء.</summary>
    private const int DayReach = 5;

    private readonly Discourse _discourse = scene.Discourse;
    private readonly ApartWords _words = scene.Apart;
    private readonly ILookup<int, EventDraft> _triggers = scene.Triggers.ToLookup(draft => scene.Discourse.SentenceOf(draft.Trigger));
    private readonly ILookup<int, TimeMention> _times = scene.Times.ToLookup(time => scene.Discourse.SentenceOf(scene.Discourse.WordAt(time.Span.Start)));

    /// <summary>Whether a time of the report dates something else than an event.</summary>
    public bool Forbids(EventDraft draft, DateReading time)
    {
        var sentence = _discourse.SentenceOf(time.First);
        var own = draft.Words.Where(word => _discourse.SentenceOf(word) == sentence).ToList();
        if (IsOfParticiple(draft, own, time) || IsOfOther(draft, own, time))
        {
            return true;
        }

        if (own.Count == 0)
        {
            return false;
        }

        var before = own.Where(word => word < time.First).DefaultIfEmpty(-1).Max();
        return before < 0
            ? IsOfOpening(own, time)
            : IsSpoken(own, time) || IsBeside(own, before, time) || IsOfInner(draft, before, time) || IsOfRelative(draft, own, before, time);
    }

    /// <summary>"رفض الوزير في وقت سابق، وقال المتحدث الثلاثاء": what is told of some day or of many has none of another sentence, of who says it, or behind بعد.</summary>
    private bool IsOfOther(EventDraft draft, List<int> own, DateReading time) => own.Count == 0
        ? IsSometime(draft.Trigger)
        : own.TrueForAll(IsSometime) && (IsOfSaying(own, time) || own.TrueForAll(word => word < time.First && Enumerable.Range(word + 1, time.First - word - 1).Any(IsAfter)));

    /// <summary>Whether a time stands outside what is said of an event.</summary>
    private bool IsOfSaying(List<int> own, DateReading time) =>
        scene.Roles.ActsIn[_discourse.SentenceOf(time.First)].Any(act => act.Kind is SpeechKind.Verb && own.TrueForAll(act.Covers) && !act.Covers(time.First));

    private bool IsAfter(int word) => _words.KindAt(_discourse, word) is ApartKind.After || _discourse[word].Stem.Folded is "قبل" or "منذ";

    /// <summary>"رفض في وقت سابق", "سبق أن رفض"; not "في وقت سابق الثلاثاء", which tells the day.</summary>
    private bool IsSometime(int word)
    {
        if (_discourse.PosOf(Math.Max(0, word - 1)) is Pos.SubordinatingConjunction)
        {
            for (var back = word - 2; back >= Math.Max(_discourse.SentenceStart(_discourse.SentenceOf(word)), word - SinceReach); back--)
            {
                // "أعلن سابقا أن": an adverb there is of the verb before it.
                if (_words.KindAt(_discourse, back) is ApartKind.Sometime && _discourse.IsVerb(back))
                {
                    return true;
                }
            }
        }

        var sentence = _discourse.SentenceOf(word);
        var end = Math.Min(_discourse.SentenceEnd(sentence), word + AdverbReach);
        for (var at = word + 1; at < end && !_discourse.IsVerb(at) && !_triggers[sentence].Any(other => other.Trigger == at); at++)
        {
            if (_words.KindAt(_discourse, at) is ApartKind.Sometime)
            {
                return !_times[sentence].Any(time => _discourse.WordAt(time.Span.Start) - at is >= 0 and <= DayReach && time.Date is not null);
            }
        }

        return false;
    }

    /// <summary>"القرار الصادر في 12 أبريل": the time of a participle behind its noun is of what that noun tells alone.</summary>
    private bool IsOfParticiple(EventDraft draft, List<int> own, DateReading time)
    {
        var at = time.First - 1;
        at -= at >= 0 && _discourse[at].Stem.Folded == "في" ? 1 : 0;
        return at > _discourse.SentenceStart(_discourse.SentenceOf(time.First)) && _discourse[at].HasArticle && _words.KindAt(_discourse, at) is ApartKind.Dated
            && _discourse.PosOf(at - 1) is Pos.Noun or Pos.ProperNoun or Pos.Adjective or Pos.X
            && !own.Exists(word => word >= at - NounReach && word <= time.Last && (word > at || Describes(draft, word, at)));
    }

    /// <summary>Whether a participle may describe a word of the event: "الانسحاب من الاتفاق الموقع" is not what was signed, though the agreement belongs to its words.</summary>
    private bool Describes(EventDraft draft, int word, int participle) =>
        (word == draft.Trigger || draft.Type is EventType.Agree)
        && Enumerable.Range(word + 1, Math.Max(0, participle - word - 1)).All(between => _discourse.PosOf(between) is not Pos.Adposition && _discourse[between].Preposition is null);

    /// <summary>"دعت روسيا إلى هدنة، بينما قصفت طائرات المدينة الأحد": the time stands in a clause told beside that of the event.</summary>
    private bool IsBeside(List<int> own, int before, DateReading time) =>
        own.TrueForAll(word => word < time.First)
        && Enumerable.Range(before + 1, time.First - before - 1).Any(word => word > _discourse.SentenceStart(_discourse.SentenceOf(word)) && _words.KindAt(_discourse, word) is ApartKind.Contrast);

    /// <summary>"تظاهروا احتجاجا على اغتيال ناشط الجمعة الماضي", "وقعا اتفاقا بعد مفاوضات جرت العام الماضي".</summary>
    private bool IsOfInner(EventDraft draft, int before, DateReading time)
    {
        for (var word = before + 1; word < time.First; word++)
        {
            if (_words.KindAt(_discourse, word) is not { } kind || HasBreak(word, time.First))
            {
                continue;
            }

            var inner = _triggers[_discourse.SentenceOf(word)].Where(other => other.Trigger > word && other.Trigger < time.First).ToList();
            var verb = LastVerb(word, time.First);
            if (kind switch
            {
                ApartKind.Answer or ApartKind.Occasion => inner.Count > 0 || verb >= 0,
                ApartKind.After => verb >= 0 && inner.TrueForAll(other => other.Type != draft.Type),
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"بعد مفاوضات جرت العام الماضي وقعا اتفاقا".</summary>
    private bool IsOfOpening(List<int> own, DateReading time)
    {
        var start = _discourse.SentenceStart(_discourse.SentenceOf(time.First));
        return _words.KindAt(_discourse, start) is ApartKind.After && own.Exists(_discourse.IsVerb) && LastVerb(start, time.First) >= 0 && !HasBreak(start, time.First);
    }

    /// <summary>A comma, or a verb joined by و, between two words.</summary>
    private bool HasBreak(int from, int to)
    {
        for (var word = from + 1; word <= to; word++)
        {
            if (_discourse[word].Before.AsSpan().IndexOfAny('،', ',', '؛') >= 0 || (word < to && _discourse.IsVerb(word) && _discourse[word].HasConjunction))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last verb before a word, if it tells what is past; -1 for none.</summary>
    private int LastVerb(int from, int to)
    {
        for (var word = to - 1; word > from; word--)
        {
            if (_discourse.IsVerb(word))
            {
                return _discourse[word].Analysis!.Features.Aspect is Aspect.Perfect ? word : -1;
            }
        }

        return -1;
    }

    /// <summary>"انتقد الاتفاق الذي وقع في مارس": the time of a relative clause about something that the event does not take place in.</summary>
    private bool IsOfRelative(EventDraft draft, List<int> own, int before, DateReading time)
    {
        if (!_discourse.IsVerb(before) || own.Exists(word => word > before) || LastVerb(before, time.First) is not (>= 0 and var verb) || HasBreak(verb, time.First)
            || RelativeBefore(verb) is not { } relative || relative <= before + 1 || HasBreak(before, relative))
        {
            return false;
        }

        // "قتلوا في الهجوم الذي وقع السبت": what takes place in another event has its time.
        for (var word = before + 1; word < relative; word++)
        {
            if (_discourse.PrepositionOf(word) is "في" or "ب" or "خلال" or "اثناء" or "جراء" or "من" && _discourse.EntityAt(word) is null)
            {
                return false;
            }
        }

        return _triggers[_discourse.SentenceOf(before)].All(other => other.Type != draft.Type || other.Trigger <= before || other.Trigger > time.First);
    }

    /// <summary>The relative pronoun that begins the clause of a verb, before its particles; null for none.</summary>
    private int? RelativeBefore(int verb)
    {
        var word = verb - 1;
        while (word > 0 && _discourse.PosOf(word) is Pos.Particle)
        {
            word--;
        }

        return word >= 0 && _discourse.IsRelative(word) ? word : null;
    }

    /// <summary>"قال أمس إن القوات اعتقلت العشرات الشهر الماضي": the day of the saying, where what is said has a time of its own.</summary>
    private bool IsSpoken(List<int> own, DateReading time) =>
        Enumerable.Range(time.First - SayingReach, SayingReach).SelectMany(word => scene.Roles.ActsAt[word])
            .Any(act => act.Kind is SpeechKind.Verb && time.Last < act.First && own.TrueForAll(act.Covers)
                && _times[_discourse.SentenceOf(own[0])].Any(other => IsBehind(other, own, act)));

    /// <summary>Whether a time of the event's sentence that is told in what somebody says stands right behind the event.</summary>
    private bool IsBehind(TimeMention time, List<int> own, SpeechAct act)
    {
        var (first, last) = (_discourse.WordAt(time.Span.Start), _discourse.WordAt(time.Span.End - 1));
        return act.Covers(first) && time.Kind is TimeKind.Date or TimeKind.Open
            && own.Exists(word => word < first
                && Stretch.Between(_discourse, word, first, last, scene.Triggers) is { Verbs: 0, Events: 0, Clause: false });
    }
}
