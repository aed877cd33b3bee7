using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Choices;

/// <summary>How a time or place stands to an event in the course of the telling: by the event's word, by what the events right before and after have, and by who speaks.</summary>
internal sealed class CourseSigns
{
    private const int FewSentences = 6;
    private const int FewEvents = 5;
    private readonly CodingScene _scene;
    private readonly Discourse _discourse;
    private readonly Surroundings _around;
    private readonly ILookup<int, int> _triggers;
    private readonly Dictionary<EventDraft, Setting> _settings = new(ReferenceEqualityComparer.Instance);

    public CourseSigns(CodingScene scene)
    {
        (_scene, _discourse, _around) = (scene, scene.Discourse, new Surroundings(scene.Discourse));
        _triggers = scene.Triggers.Select(draft => draft.Trigger).ToLookup(_discourse.SentenceOf);
    }

    /// <summary>Adds the signs of a candidate.</summary>
    /// <param name="signs">Its signs so far.</param>
    /// <param name="how">Where it stands.</param>
    /// <param name="draft">The event.</param>
    /// <param name="first">The candidate's first word.</param>
    /// <param name="isSame">Whether rules gave another event the same time or place; null where they gave it none.</param>
    public void Add(List<string> signs, string how, EventDraft draft, int first, Func<EventDraft, bool?> isSame)
    {
        var (word, before, form, status, sentence, tells, isSpoken, former, latter) = SettingOf(draft);
        var spoken = $"{isSpoken}:{IsSpoken(first)}";
        signs.AddRange(
        [
            $"{how}:word:{word}", $"{how}:word:{word}:{form}", $"{how}:after:{before}", $"{how}:label:{draft.Label}",
            $"{how}:form:{form}", $"{how}:form:{form}:{draft.Type}", $"{how}:status:{status}:{form}", $"{how}:mode:{draft.Type}:{draft.Mode}",
            $"{how}:at:{Bucket.Few(sentence, FewSentences)}", $"{how}:at:{Bucket.Few(sentence, FewSentences)}:{form}", $"{how}:tells:{Bucket.Few(tells, FewEvents)}",
            $"{how}:spoken:{spoken}", $"{how}:spoken:{spoken}:{form}",
        ]);
        AddNeighbour("former", former);
        AddNeighbour("latter", latter);

        void AddNeighbour(string side, EventDraft? other)
        {
            var state = other is null ? "no-event" : isSame(other) switch { true => "same", false => "other", null => "none" };
            var near = other is not null && _discourse.SentenceOf(other.Trigger) == sentence;
            signs.AddRange([$"{side}:{state}:{how}", $"{side}:{state}:{how}:{near}:{other?.Type == draft.Type}", $"{side}:{state}:{form}:{near}"]);
        }
    }

    private bool IsSpoken(int word) => _scene.Acts.Any(act => act.Covers(word));

    private Setting SettingOf(EventDraft draft)
    {
        if (!_settings.TryGetValue(draft, out var setting))
        {
            var word = draft.Trigger;
            var sentence = _discourse.SentenceOf(word);
            _settings[draft] = setting = new Setting(
                _discourse.BaseOf(word), _around.Before(word), _around.FormOf(word), _scene.Ruled(draft).Status, sentence, _triggers[sentence].Count(), IsSpoken(word),
                _scene.Roles.Former(draft), _scene.Roles.Latter(draft));
        }

        return setting;
    }

    /// <summary>What is the same for all candidates of an event.</summary>
    private sealed record Setting(
        string Word, string Before, string Form, EventStatus Status, int Sentence, int Tells, bool IsSpoken, EventDraft? Former, EventDraft? Latter);
}
