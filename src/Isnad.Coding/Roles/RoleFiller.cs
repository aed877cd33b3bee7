using Isnad.Coding.Events;
using Isnad.Coding.Frames;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Roles;

/// <summary>Turns the slots of a frame into entities: who did it, to whom.</summary>
internal sealed class RoleFiller(Discourse discourse, PronounResolver pronouns, LoneObjects objects, RoleFallbacks fallbacks, IReadOnlyDictionary<string, Entity> entities)
{
    private const int Depth = 4;
    private readonly DroppedSubjects _dropped = new(discourse);

    /// <summary>Maps the genitive and the controlling subject of a noun to the slots of its verb.</summary>
    public void MapGenitive(int trigger, Frame frame, Arguments arguments)
    {
        if (discourse.IsVerb(trigger))
        {
            return;
        }

        Answered(frame, arguments);
        Done(frame, arguments);
        var explicitly = frame.Actor.Mentions("gen") || frame.Recipient.Mentions("gen");
        if (!explicitly)
        {
            var target = frame.Genitive ?? (frame.Recipient.Mentions("obj") && !arguments.Has("obj") ? "obj" : "subj");
            if (arguments.Has("gen") && arguments.Has("obj") && frame.Recipient.Mentions("obj"))
            {
                target = "subj";
            }

            arguments.Move("gen", target);
            arguments.Move("poss", target);
        }
        else
        {
            arguments.Move("poss", "gen");
            Controlled(frame, arguments);
        }

        if (!arguments.Has("subj") && !arguments.Has("by"))
        {
            arguments.Move(arguments.Has("nation") ? "nation" : "ctrl", "subj");
        }
    }

    /// <summary>وافقت الحكومة على طلب للمعارضة: who agrees or refuses was asked; behind ل stands who asked, where nobody else does.</summary>
    private static void Answered(Frame frame, Arguments arguments)
    {
        if (frame.Type is not EventType.Request || arguments.Answerers.Count == 0)
        {
            return;
        }

        arguments.Take("ctrl");
        if (!arguments.Has("gen") && !arguments.Has("poss") && !arguments.Has("by"))
        {
            arguments.Move("obl:ل", "gen");
        }

        if (!frame.Recipient.Alternatives.Any(a => a.Any(arguments.Has)))
        {
            arguments.Answerers.ForEach(filler => arguments.Add("obl:الي", filler));
        }
    }

    /// <summary>تم تسليحهم: whom the noun of a deed to others names it is done to.</summary>
    private static void Done(Frame frame, Arguments arguments)
    {
        if (arguments.IsDone && (frame.Genitive == "obj" || (frame.Genitive is null && frame.Recipient.Mentions("obj"))) && !frame.Actor.Mentions("gen"))
        {
            arguments.Sufferers.AddRange(arguments["gen"]);
            arguments.Sufferers.AddRange(arguments.Topics);
        }
    }

    /// <summary>Where a verb above lends the doer and no phrase tells the other side, the genitive is the other side
    /// (بدأ تدريب القوات), not the doer (دعم السعودية لليمن).</summary>
    private static void Controlled(Frame frame, Arguments arguments)
    {
        if (!frame.Actor.Mentions("gen") || !arguments.Has("gen") || !arguments.Has("ctrl") || arguments.Has("by")
            || frame.Recipient.Alternatives.Any(a => a.Any(slot => slot != "gen" && arguments.Has(slot))))
        {
            return;
        }

        arguments.Move("gen", "patient");
        arguments.Move("ctrl", "gen");
    }

    /// <summary>Fills actors and recipients of a draft.</summary>
    public void Fill(EventDraft draft)
    {
        ReadAsTakenFrom(draft);
        ReadAsPassive(draft);
        ReadAsObject(draft);
        AddSufferers(draft);
        FillRole(draft, "actor", draft.Frame.Actor, draft.Actors);
        if (draft.Actors.Count == 0)
        {
            FillRole(draft, "actor", new SlotChoice([["by"]]), draft.Actors);
        }

        FillRole(draft, "recipient", draft.Frame.Recipient, draft.Recipients);
        if (draft.Recipients.Count == 0)
        {
            FillRole(draft, "recipient", fallbacks.Of(draft.Type, "recipient"), draft.Recipients);
        }

        draft.Recipients.RemoveAll(draft.Actors.Contains);
    }

    /// <summary>تعرض الوزير لهجوم, انهزام الميليشيا: whom a frame calls the one it is done to did not do it.</summary>
    private void AddSufferers(EventDraft draft)
    {
        if (draft.Type is EventType.Assault or EventType.Coerce && draft.Frame.Recipient.Mentions("subj") && !draft.Frame.Actor.Mentions("subj"))
        {
            var named = draft.Frame.Words.Count == 1 && !discourse.IsVerb(draft.Trigger) ? "nmod" : "nsubj";
            draft.Arguments.Sufferers.AddRange(draft.Arguments["subj"].Where(filler => filler.Path == named));
        }

        if (discourse.IsVerb(draft.Trigger) && draft.Frame.Recipient.Mentions("obj") && discourse[draft.Trigger].IsWrittenPassive)
        {
            draft.Arguments.Sufferers.AddRange(draft.Arguments["obj"].Where(filler => filler.Path == "nsubj:pass"));
        }
    }

    /// <summary>المدن التي طردت منها الميليشيات: whom alone a relative clause names that tells from where somebody is driven or taken was driven out; who does it himself is told with whom he drives out.</summary>
    private void ReadAsTakenFrom(EventDraft draft)
    {
        var (verb, arguments) = (draft.Trigger, draft.Arguments);
        if (draft.Type is not EventType.Coerce || !draft.Frame.Recipient.Mentions("obj") || discourse[verb].Analysis is not { Pos: Pos.Verb, Features.Aspect: Aspect.Perfect }
            || verb == discourse.SentenceStart(discourse.SentenceOf(verb)) || !discourse.IsRelative(verb - 1)
            || verb + 1 >= discourse.Words.Count || discourse[verb + 1] is not { Pronoun: not null, Stem.Folded: "من" }
            || arguments["obj"].Any(filler => filler.Path != "relative") || arguments["subj"] is not { Count: > 0 } subject || subject.Any(filler => filler.Word < verb))
        {
            return;
        }

        arguments.Take("obj");
        arguments.Move("subj", "obj");
        arguments.Sufferers.AddRange(arguments["obj"]);
    }

    /// <summary>قتل ثلاثة أشخاص, اعتقل ناشط: bare spelling hides the passive; one unarmed party alone after the verb suffers it.</summary>
    private void ReadAsPassive(EventDraft draft)
    {
        var arguments = draft.Arguments;
        if (!discourse.IsVerb(draft.Trigger) || discourse[draft.Trigger].Analysis!.Features.Voice is Voice.Active && discourse[draft.Trigger].Analysis!.Features.Aspect is not Aspect.Perfect
            || draft.Type is not (EventType.Assault or EventType.Coerce) || arguments.Has("obj") || !draft.Frame.Recipient.Mentions("obj"))
        {
            return;
        }

        var subject = arguments["subj"];
        if (subject.Count > 0 && subject.All(f => f.Word > draft.Trigger && f.Pronoun is null && EntityOf(f) is { } id && Suffers(entities[id])))
        {
            arguments.Move("subj", "obj");
        }
    }

    /// <summary>واتهم سكان القرية بالسرقة: whom the tree takes for the subject of a verb that never lacks its object is the object where nobody else stands there; the subject goes on from before, if one agrees.</summary>
    private void ReadAsObject(EventDraft draft)
    {
        var (verb, arguments) = (draft.Trigger, draft.Arguments);
        if (!draft.Frame.Recipient.Mentions("obj") || !objects.Follow(verb))
        {
            return;
        }

        if (arguments["subj"].Any(filler => filler.Path == "nsubj" && filler.Word > verb))
        {
            arguments.Take("obj");
            arguments.Move("subj", "obj");
            if (_dropped.SubjectOf(verb) is { } subject && !arguments["obj"].Any(filler => EntityOf(filler) == EntityOf(subject)))
            {
                arguments.Add("subj", subject);
            }
        }

        arguments.Sufferers.AddRange(arguments["obj"].Where(filler => filler.Pronoun is null));
    }

    private static bool Suffers(Entity entity) =>
        entity.Kind is EntityKind.Group or EntityKind.Person && entity.Sector is null or "CVL" or "UNK" or "REF" or "MED" or "JRN" or "OPP" or "CRM";

    private void FillRole(EventDraft draft, string role, SlotChoice choice, List<string> entities)
    {
        foreach (var alternative in choice.Alternatives)
        {
            foreach (var slot in alternative)
            {
                foreach (var filler in draft.Arguments[slot])
                {
                    Add(draft, role, slot, filler, entities);
                }
            }

            if (entities.Count > 0)
            {
                return;
            }
        }
    }

    private void Add(EventDraft draft, string role, string slot, Filler filler, List<string> entities)
    {
        if (EntityOf(filler) is { } entity && !entities.Contains(entity))
        {
            entities.Add(entity);
            draft.Reasons.Add(new Reason(role, $"{draft.Frame.Name} {slot}<{filler.Path}", discourse[filler.Word].Span));
        }
    }

    /// <summary>The entity that a filler means; the genitive's where the noun itself names none (مواقع التنظيم).</summary>
    public string? EntityOf(Filler filler)
    {
        if (filler.Pronoun is { } pronoun)
        {
            return pronouns.Resolve(filler.Word, pronoun);
        }

        return Named(filler.Word, Depth) is { } entity ? entity : Possessor(filler.Word);
    }

    /// <summary>The entity of a word, or of the genitives, appositions and joined nouns under it, nearest first.</summary>
    private string? Named(int word, int depth)
    {
        if (discourse.EntityAt(word) is { } entity)
        {
            return entity;
        }

        if (depth == 0)
        {
            return null;
        }

        foreach (var child in discourse.ChildrenOf(word))
        {
            if (Descends(child) && Named(child, depth - 1) is { } inner)
            {
                return inner;
            }
        }

        return null;
    }

    /// <summary>كل مواقع وتعزيزات التنظيم, مواقع للتنظيم, الآلاف من السكان.</summary>
    private bool Descends(int child) => discourse[child].Relation switch
    {
        "nmod" or "appos" or "conj" => !discourse.IsVerb(child),
        "nmod:prep" => discourse.PrepositionOf(child) is "ل" or "من",
        _ => false,
    };

    private string? Possessor(int word) =>
        discourse[word].Pronoun is { } pronoun && discourse[word].Analysis?.Features.Verbal is not VerbalKind.VerbalNoun
            ? pronouns.Resolve(word, pronoun)
            : null;
}
