using Isnad.Coding.Frames;
using Isnad.Coding.Roles;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Finds the words that name events and chooses the frame of each.</summary>
internal sealed class TriggerFinder(
    Discourse discourse, FrameBook book, ModeBook modes, ArgumentFinder finder, ConditionTest test, RoleFiller roles, IReadOnlySet<int> names)
{
    private const int PhraseReach = 5;
    private readonly Dictionary<int, Arguments> _arguments = [];
    private readonly HashSet<int> _figures = [];
    private readonly HashSet<int> _refused = [];

    /// <summary>Whether the word is part of a phrase that frames know as no event (ضرب مثلا), or of a name in quotes.</summary>
    public bool IsFigure(int word) => _figures.Contains(word) || names.Contains(word);

    /// <summary>Whether a frame says that the word is no event here.</summary>
    public bool IsRefused(int word) => _refused.Contains(word);

    /// <summary>One draft a trigger, in the order of the text, actors and recipients filled.</summary>
    public List<EventDraft> Find()
    {
        var drafts = new List<EventDraft>();
        var taken = new HashSet<int>();
        for (var word = 0; word < discourse.Words.Count; word++)
        {
            if (Phrase(word, taken) is { } phrase)
            {
                drafts.Add(phrase);
            }
        }

        for (var word = 0; word < discourse.Words.Count; word++)
        {
            if (!taken.Contains(word) && Single(word) is { } single)
            {
                drafts.Add(single);
            }
        }

        drafts.Sort((a, b) => a.Trigger.CompareTo(b.Trigger));
        return drafts;
    }

    /// <summary>The frames that the word may have, whether their conditions hold or not.</summary>
    public IEnumerable<Frame> Meanings(int word) => discourse[word].Analysis is { } analysis ? FramesOf(word, analysis) : [];

    /// <summary>The word as an event of a type though no frame says so here: by the first frame of that type which the word has, else by usual slots.
    /// The frames of an attack tell its weapon: there the first whose conditions hold, or one that has none.</summary>
    public EventDraft DraftAs(int word, EventType type)
    {
        var frames = Meanings(word).Where(f => f.Type == type).ToList();
        var first = type is EventType.Assault ? frames.Find(f => test.Holds(f.When, word, ArgumentsOf(word))) ?? frames.Find(f => f.When.Count == 0) : frames.FirstOrDefault();
        var frame = first ?? new Frame
        {
            Words = [discourse.BaseOf(word)],
            Verbal = discourse.VerbOf(word) is not null,
            Type = type,
            Actor = SlotChoice.Parse("subj"),
            Recipient = SlotChoice.Parse("obj"),
        };
        var arguments = ArgumentsOf(word).Copy();
        roles.MapGenitive(word, frame, arguments);
        var draft = NewDraft(frame, word, arguments);
        Fill(draft);
        return draft;
    }

    private static EventDraft NewDraft(Frame frame, int trigger, Arguments arguments) =>
        new() { Trigger = trigger, Frame = frame, Arguments = arguments, Mode = frame.Mode, Label = frame.Label };

    /// <summary>Mode, doers and recipients, by the frame.</summary>
    private void Fill(EventDraft draft)
    {
        if (draft.Frame.ModeByCue)
        {
            ChooseMode(draft);
        }

        roles.Fill(draft);
    }

    private EventDraft? Phrase(int head, HashSet<int> taken)
    {
        if (taken.Contains(head) || names.Contains(head))
        {
            return null;
        }

        foreach (var key in Keys(head))
        {
            foreach (var frame in book.OfPhraseHead(key))
            {
                if (Match(frame, head) is { } words && !words.Any(taken.Contains) && TryDraft(frame, words[frame.Trigger], words) is { } draft)
                {
                    taken.UnionWith(words);
                    foreach (var word in words.Where(w => w != words[frame.Trigger]))
                    {
                        draft.Also.Add(word);
                        draft.Reasons.Add(new Reason("also", frame.Name, discourse[word].Span));
                    }

                    if (draft.Frame.Type is null)
                    {
                        _figures.UnionWith(words);
                        return null;
                    }

                    return draft;
                }
            }
        }

        return null;
    }

    private IEnumerable<string> Keys(int word)
    {
        var lemma = discourse.LemmaOf(word);
        yield return lemma;
        if (discourse.VerbOf(word) is { } verb && verb != lemma)
        {
            yield return verb;
        }
    }

    private List<int>? Match(Frame frame, int head)
    {
        var words = new List<int> { head };
        var end = discourse.SentenceEnd(discourse.SentenceOf(head));
        foreach (var wanted in frame.Words.Skip(1))
        {
            var found = -1;
            for (var word = words[^1] + 1; word < Math.Min(end, words[^1] + 1 + PhraseReach) && found < 0; word++)
            {
                found = (discourse[word].Folded == wanted || Keys(word).Contains(wanted)) && !(frame.Recipient.Mentions("subj") && finder.IsLedAway(head, word)) ? word : -1;
            }

            if (found < 0)
            {
                return null;
            }

            words.Add(found);
        }

        return words;
    }

    private EventDraft? Single(int word)
    {
        if (discourse[word].Analysis is not { } analysis || InsideName(word) || names.Contains(word) || IsPersonNoun(word, analysis))
        {
            return null;
        }

        foreach (var frame in FramesOf(word, analysis))
        {
            if (TryDraft(frame, word, [word]) is { } draft)
            {
                if (draft.Frame.Type is null)
                {
                    _refused.Add(word);
                    return null;
                }

                return draft;
            }
        }

        return null;
    }

    private IEnumerable<Frame> FramesOf(int word, Analysis analysis)
    {
        IReadOnlyList<Frame> nouns = analysis.Pos is Pos.Verb ? [] : book.OfNoun(Isnad.Text.Folding.Fold(analysis.Lemma));
        IEnumerable<Frame> verbs = analysis.Verb is { } verb ? book.OfVerb(Isnad.Text.Folding.Fold(verb), FormOf(word, analysis)) : [];
        return nouns.Concat(verbs);
    }

    /// <summary>The form of the word's verb; null where its letters can be read as several (حذر, of form 1 or 2).</summary>
    private string? FormOf(int word, Analysis chosen) =>
        discourse[word].Analyses.All(a => a.Verb != chosen.Verb || a.VerbForm == chosen.VerbForm) ? chosen.VerbForm : null;

    /// <summary>A draft if the frame fits here: conditions hold, and a weak word has somebody beside it.</summary>
    private EventDraft? TryDraft(Frame frame, int trigger, IReadOnlyList<int> words)
    {
        if ((frame.Strength is FrameStrength.Cue && frame.When.Count == 0) || !test.MayHold(frame.When, trigger))
        {
            return null;
        }

        var arguments = ArgumentsOf(trigger).Copy();
        if (frame.Words.Count > 1)
        {
            MergePhrase(arguments, trigger, words);
        }

        roles.MapGenitive(trigger, frame, arguments);
        if (!test.Holds(frame.When, trigger, arguments))
        {
            return null;
        }

        var draft = NewDraft(frame, trigger, arguments);
        if (frame.Type is null)
        {
            return draft;
        }

        draft.Reasons.Add(new Reason("type", frame.Name, discourse[trigger].Span));
        Fill(draft);
        return frame.Strength is FrameStrength.Weak && !HasOwnArgument(draft) ? null : draft;
    }

    private void ChooseMode(EventDraft draft)
    {
        foreach (var cue in modes.Of(draft.Type))
        {
            if (test.Holds(cue.When, draft.Trigger, draft.Arguments, strictly: true))
            {
                draft.Mode = cue.Mode;
                draft.Reasons.Add(new Reason("mode", cue.Name, discourse[draft.Trigger].Span));
                if (cue.Label is not null)
                {
                    draft.Label = cue.Label;
                    draft.Reasons.Add(new Reason("label", cue.Name, discourse[draft.Trigger].Span));
                }

                return;
            }
        }
    }

    /// <summary>The arguments of a word.</summary>
    public Arguments ArgumentsOf(int word)
    {
        if (!_arguments.TryGetValue(word, out var arguments))
        {
            _arguments[word] = arguments = finder.Find(word);
        }

        return arguments;
    }

    /// <summary>Somebody beside the word itself, not lent by a verb above it.</summary>
    private static bool HasOwnArgument(EventDraft draft) => draft.Reasons.Any(r =>
        r.Part is "actor" or "recipient" && !r.Rule.Contains("support:", StringComparison.Ordinal) && !r.Rule.Contains("noun>", StringComparison.Ordinal));

    /// <summary>All words of a phrase bring their arguments; those that are words of the phrase itself fill nothing.</summary>
    private void MergePhrase(Arguments arguments, int trigger, IReadOnlyList<int> words)
    {
        foreach (var other in words.Where(w => w != trigger))
        {
            var more = finder.Find(other);
            foreach (var slot in more.Slots.Where(slot => discourse.IsVerb(other) || slot is not ("gen" or "poss")))
            {
                foreach (var filler in more[slot].Where(f => !words.Contains(f.Word) || f.Pronoun is not null))
                {
                    if (!arguments.Has(slot) || slot.StartsWith("obl", StringComparison.Ordinal))
                    {
                        arguments.Add(slot, filler);
                    }
                }
            }
        }
    }

    private bool InsideName(int word) =>
        discourse.MentionAt(word) is { Named: true, Kind: not EntityKind.Group } mention && mention.Span.Length > discourse[word].Span.Length
        && discourse.FirstOf(mention) != discourse.LastOf(mention);

    /// <summary>A bare participle that governs what follows (داعية إلى, ملتزمة ب, متمسكون بأن) says what somebody does.</summary>
    private bool IsPredicate(int word)
    {
        var token = discourse[word];
        var next = word + 1;
        return !token.HasArticle && token.Preposition is null && discourse.MentionAt(word) is not { Named: true }
            && (token.Folded.EndsWith('ه') || token.Folded.EndsWith("ون", StringComparison.Ordinal))
            && next < discourse.Words.Count && discourse.SentenceOf(next) == discourse.SentenceOf(word)
            && (discourse[next].Preposition is not null || discourse.PosOf(next) is Pos.Adposition or Pos.SubordinatingConjunction or Pos.Pronoun);
    }

    /// <summary>Participles that name people (المهاجم, معتقلون) tell who, not what; adverbial ones (مطالبا) tell what, and so do those that say by whom it was done (الشاب المقتول على يد الشرطة).</summary>
    private bool IsPersonNoun(int word, Analysis analysis)
    {
        if (analysis.Features.Verbal is VerbalKind.ActiveParticiple)
        {
            return !(discourse[word].Folded.EndsWith('ا') && !discourse[word].HasArticle) && !IsPredicate(word);
        }

        return analysis.Features.Verbal is VerbalKind.PassiveParticiple && discourse.EntityAt(word) is not null && !(discourse[word].Relation == "amod" && ArgumentsOf(word).Has("by"));
    }
}
