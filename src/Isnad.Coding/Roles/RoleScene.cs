using Isnad.Coding.Actors;
using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Roles;

/// <summary>All that the choice of roles looks at in one report: words and trees, events with what rules gave them, sayings.</summary>
internal sealed class RoleScene
{
    private const int SentencesBack = 2;
    private const int MostRecent = 5;
    private readonly Dictionary<int, string?> _centres = [];
    private (int Word, List<string> Order) _recency = (-1, []);
    private readonly Dictionary<string, List<EventDraft>> _acts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EventDraft>> _suffers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ActorMention>> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<int, EventDraft> _draftAt = [];
    private readonly Dictionary<string, IReadOnlyList<Habit>> _habits = new(StringComparer.Ordinal);
    private readonly Preferences? _preferences;
    private readonly List<EventDraft> _byTrigger;
    private readonly Dictionary<EventDraft, IReadOnlyList<string>> _givenActors = [];
    private readonly Dictionary<EventDraft, IReadOnlyList<string>> _givenRecipients = [];

    public RoleScene(
        Discourse discourse,
        IReadOnlyDictionary<string, Entity> entities,
        IReadOnlyList<EventDraft> drafts,
        IReadOnlyList<SpeechAct> acts,
        Preferences? preferences = null)
    {
        (Discourse, Entities, Drafts, Acts, _preferences) = (discourse, entities, drafts, acts, preferences);
        (ActsAt, ActsIn, PointingBack) = Indexed(discourse, acts);
        _byTrigger = [.. drafts.OrderBy(draft => draft.Trigger)];
        foreach (var draft in drafts)
        {
            foreach (var word in draft.Words)
            {
                _draftAt.TryAdd(word, draft);
            }

            _givenActors[draft] = [.. draft.Actors];
            _givenRecipients[draft] = [.. draft.Recipients];
            draft.Actors.ForEach(id => Note(_acts, id, draft));
            draft.Recipients.ForEach(id => Note(_suffers, id, draft));
        }

        foreach (var mention in discourse.Mentions)
        {
            Note(_mentions, discourse.EntityOf(mention), mention);
        }
    }

    public Discourse Discourse { get; }

    public IReadOnlyDictionary<string, Entity> Entities { get; }

    public IReadOnlyList<EventDraft> Drafts { get; }

    public IReadOnlyList<SpeechAct> Acts { get; private set; }

    /// <summary>The sayings by their word.</summary>
    public ILookup<int, SpeechAct> ActsAt { get; private set; }

    /// <summary>The sayings by the sentence of their word.</summary>
    public ILookup<int, SpeechAct> ActsIn { get; private set; }

    /// <summary>The few sayings that point back to what was told before: وهو ما نفاه.</summary>
    public IReadOnlyList<SpeechAct> PointingBack { get; private set; }

    /// <summary>The same scene with other sayings.</summary>
    public RoleScene With(IReadOnlyList<SpeechAct> acts)
    {
        var scene = (RoleScene)MemberwiseClone();
        scene.Acts = acts;
        (scene.ActsAt, scene.ActsIn, scene.PointingBack) = Indexed(Discourse, acts);
        return scene;
    }

    /// <summary>What rules gave a role, whatever was chosen since; of an event that they did not find, what it has.</summary>
    public IReadOnlyList<string> Given(EventDraft draft, RoleKind role) =>
        (role is RoleKind.Actor ? _givenActors : _givenRecipients).TryGetValue(draft, out var given) ? given : role is RoleKind.Actor ? draft.Actors : draft.Recipients;

    /// <summary>Events that rules gave the entity in a role.</summary>
    public IReadOnlyList<EventDraft> EventsOf(string entity, RoleKind role) =>
        (role is RoleKind.Actor ? _acts : _suffers).TryGetValue(entity, out var list) ? list : [];

    /// <summary>The entity's mentions, in order.</summary>
    public IReadOnlyList<ActorMention> MentionsOf(string entity) => _mentions.TryGetValue(entity, out var list) ? list : [];

    /// <summary>The entity that is the subject of a sentence's first verb; null for none.</summary>
    public string? CentreOf(int sentence)
    {
        if (!_centres.TryGetValue(sentence, out var centre))
        {
            var verb = Enumerable.Range(Discourse.SentenceStart(sentence), Discourse.SentenceEnd(sentence) - Discourse.SentenceStart(sentence)).FirstOrDefault(Discourse.IsVerb, -1);
            var subjects = verb < 0 ? [] : Discourse.ChildrenOf(verb).Where(c => Discourse[c].Relation is "nsubj" or "nsubj:pass").Select(Discourse.EntityAt);
            _centres[sentence] = centre = subjects.FirstOrDefault(entity => entity is not null);
        }

        return centre;
    }

    /// <summary>How many other entities are told between the last mention of an entity before a word and the word, five at most, in the sentences that candidates are taken from;
    /// -1 where it is not told there.</summary>
    public int Recency(int word, string entity)
    {
        if (_recency.Word != word)
        {
            _recency = (word, RecentBefore(word));
        }

        return _recency.Order.IndexOf(entity) is var at and >= 0 ? Math.Min(at, MostRecent) : -1;
    }

    /// <summary>The entities told before a word, the last one first.</summary>
    private List<string> RecentBefore(int word)
    {
        var sentence = Discourse.SentenceOf(word);
        return [.. Discourse.MentionsIn(sentence - SentencesBack, sentence).Where(m => Discourse.FirstOf(m) < word).Reverse().Select(Discourse.EntityOf).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What the likes of an entity do and suffer in the news at large; nothing where that was not counted.</summary>
    public IReadOnlyList<Habit> HabitsOf(string entity)
    {
        if (!_habits.TryGetValue(entity, out var habits))
        {
            _habits[entity] = habits = _preferences?.Of(Entities[entity]) ?? [];
        }

        return habits;
    }

    /// <summary>The event that a word names; null for none.</summary>
    public EventDraft? DraftAt(int word) => _draftAt.GetValueOrDefault(word);

    /// <summary>The event whose word governs the trigger most nearly; null for none.</summary>
    public EventDraft? Above(EventDraft draft)
    {
        for (var up = Discourse.HeadOf(draft.Trigger); up >= 0; up = Discourse.HeadOf(up))
        {
            if (DraftAt(up) is { } other && other != draft)
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>The event whose word comes last before that of another, in whatever sentence; null for none.</summary>
    public EventDraft? Former(EventDraft draft) => _byTrigger.ElementAtOrDefault(FirstFrom(draft.Trigger) - 1);

    /// <summary>The event whose word comes first after that of another, in whatever sentence; null for none.</summary>
    public EventDraft? Latter(EventDraft draft) => _byTrigger.ElementAtOrDefault(FirstFrom(draft.Trigger + 1));

    /// <summary>Place of the first event, by triggers, whose word is a word or comes after it.</summary>
    private int FirstFrom(int word)
    {
        var (from, to) = (0, _byTrigger.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _byTrigger[middle].Trigger < word ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    /// <summary>The event told right before in the sentence; null for none.</summary>
    public EventDraft? Before(EventDraft draft)
    {
        var start = Discourse.SentenceStart(Discourse.SentenceOf(draft.Trigger));
        for (var word = draft.Trigger - 1; word >= start; word--)
        {
            if (DraftAt(word) is { } other && other != draft)
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>Mentions that may fill a role: of the sentences of the event's words, of the two before and the one after, and of the lead.</summary>
    public List<ActorMention> Candidates(EventDraft draft)
    {
        var near = Enumerable.Range(Discourse.SentenceOf(draft.Trigger) - SentencesBack, SentencesBack + 2);
        return [.. draft.Words.Select(Discourse.SentenceOf).Concat(near).Append(0).Distinct().Order().SelectMany(s => Discourse.MentionsIn(s)).Where(Discourse.IsOutermost)];
    }

    /// <summary>The word of the event that stands in the mention's sentence, the first telling before others.</summary>
    public int Anchor(EventDraft draft, ActorMention mention) =>
        draft.Words.Where(w => Discourse.SentenceOf(w) == mention.Sentence).DefaultIfEmpty(draft.Trigger).First();

    /// <summary>The word of a mention by which the rest of the sentence governs it.</summary>
    public int Top(ActorMention mention)
    {
        var (first, last) = (Discourse.FirstOf(mention), Discourse.LastOf(mention));
        for (var word = first; word <= last; word++)
        {
            if (Discourse.HeadOf(word) is var head && (head < first || head > last))
            {
                return word;
            }
        }

        return Discourse.HeadWordOf(mention);
    }

    private static (ILookup<int, SpeechAct> At, ILookup<int, SpeechAct> In, IReadOnlyList<SpeechAct> PointingBack) Indexed(Discourse discourse, IReadOnlyList<SpeechAct> acts) =>
        (acts.ToLookup(act => act.Word), acts.ToLookup(act => discourse.SentenceOf(act.Word)), [.. acts.Where(act => act.Told is not null)]);

    private static void Note<T>(Dictionary<string, List<T>> lists, string id, T value)
    {
        if (!lists.TryGetValue(id, out var list))
        {
            lists[id] = list = [];
        }

        list.Add(value);
    }
}
