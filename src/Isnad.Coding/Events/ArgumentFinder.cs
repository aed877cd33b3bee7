using Isnad.Coding.Roles;
using Isnad.Language;

namespace Isnad.Coding.Events;

/// <summary>Finds what fills the slots of a trigger: first by the tree, then by word order in the clause.</summary>
internal sealed class ArgumentFinder(Discourse discourse, SupportVerbs supports)
{
    private readonly DroppedSubjects _dropped = new(discourse);

    private const int Reach = 14;
    private const int TargetReach = 6;

    /// <summary>The arguments of the word at <paramref name="trigger"/>.</summary>
    public Arguments Find(int trigger)
    {
        var arguments = new Arguments();
        Direct(trigger, arguments);
        Pronouns(trigger, arguments);
        PrepositionsAhead(trigger, arguments);
        Agents(arguments);
        if (discourse.IsVerb(trigger))
        {
            Inherited(trigger, arguments);
            NextMention(trigger, arguments);
            if (supports.KindOf(discourse.BaseOf(trigger), null) is SupportKind.Foils)
            {
                arguments.Foilers.AddRange(arguments["subj"]);
            }
        }
        else
        {
            Adverbial(trigger, arguments);
            Supported(trigger, arguments);
        }

        return arguments;
    }

    /// <summary>داعيا إيران إلى, متهمة الجيش ب: what follows an adverbial participle is its object.</summary>
    private void Adverbial(int trigger, Arguments arguments)
    {
        if (discourse[trigger].Analysis?.Features.Verbal is not VerbalKind.ActiveParticiple || discourse[trigger].HasArticle)
        {
            return;
        }

        arguments.Move("gen", "obj");
        var next = trigger + 1;
        if (!arguments.Has("obj") && next < discourse.SentenceEnd(discourse.SentenceOf(trigger)) && discourse.MentionAt(next) is { } mention
            && discourse.FirstOf(mention) == next && discourse.PrepositionOf(next) is null && !discourse[next].HasConjunction)
        {
            AddWithConjuncts(arguments, "obj", discourse.HeadWordOf(mention), "next-mention");
        }
    }

    private void Direct(int trigger, Arguments arguments)
    {
        foreach (var child in discourse.ChildrenOf(trigger))
        {
            var relation = discourse[child].Relation!;
            var slot = relation switch
            {
                "nsubj" => "subj",
                "nsubj:pass" or "obj" => "obj",
                "iobj" or "xcomp" => "obj2",
                "nmod" => "gen",
                "obl" or "nmod:prep" or "obl:arg" => Oblique(child),
                _ => null,
            };
            if (slot is not null)
            {
                AddWithConjuncts(arguments, slot, child, relation);
            }
        }

        if (!discourse.IsVerb(trigger) && discourse[trigger].Relation == "amod" && discourse.HeadOf(trigger) is var noun && noun >= 0)
        {
            arguments.Add(discourse[trigger].Analysis?.Features.Verbal is VerbalKind.PassiveParticiple ? "obj" : "subj", new Filler(noun, null, "amod"));
        }
    }

    private string? Oblique(int child) => discourse.PrepositionOf(child) is { } preposition ? "obl:" + preposition : null;

    private void AddWithConjuncts(Arguments arguments, string slot, int word, string path)
    {
        arguments.Add(slot, new Filler(word, null, path));
        foreach (var conjunct in discourse.ChildrenOf(word, "conj"))
        {
            if (!discourse.IsVerb(conjunct) && conjunct - word < Reach)
            {
                AddWithConjuncts(arguments, slot, conjunct, path + ">conj");
            }
        }
    }

    private void Pronouns(int trigger, Arguments arguments)
    {
        if (discourse[trigger].Pronoun is { } pronoun)
        {
            arguments.Add(discourse.IsVerb(trigger) ? "obj" : "poss", new Filler(trigger, pronoun, "pronoun"));
        }
    }

    /// <summary>Prepositional phrases of the clause that the tree gave to another word, nearest first, until the next verb.</summary>
    private void PrepositionsAhead(int trigger, Arguments arguments)
    {
        var end = Math.Min(discourse.SentenceEnd(discourse.SentenceOf(trigger)), trigger + Reach);
        for (var word = trigger + 1; word < end; word++)
        {
            if (discourse.IsVerb(word) || discourse.PosOf(word) is Pos.SubordinatingConjunction)
            {
                return;
            }

            if (discourse.PosOf(word) is Pos.Adposition)
            {
                if (discourse[word].Pronoun is { } pronoun)
                {
                    AddIfFree(arguments, "obl:" + discourse[word].Stem.Folded, new Filler(word, pronoun, "ahead"));
                }
            }
            else if (discourse.PrepositionOf(word) is { } preposition && !arguments.Has("obl:" + preposition))
            {
                AddWithConjuncts(arguments, "obl:" + preposition, word, "ahead");
            }
        }
    }

    private static void AddIfFree(Arguments arguments, string slot, Filler filler)
    {
        if (!arguments.Has(slot))
        {
            arguments.Add(slot, filler);
        }
    }

    /// <summary>من قبل X, على يد X and the like name the agent; بحق X and في حق X stand for ضد X.</summary>
    private void Agents(Arguments arguments)
    {
        Unwrap(arguments, "obl:من", "by", "قبل", "جانب", "طرف");
        Unwrap(arguments, "obl:علي", "by", "يد", "ايدي", "ايد");
        Unwrap(arguments, "obl:ب", "obl:ضد", "حق");
        Unwrap(arguments, "obl:في", "obl:ضد", "حق");
        Unwrap(arguments, "obl:ب", "by", "واسطه");
    }

    private void Unwrap(Arguments arguments, string slot, string to, params string[] nouns)
    {
        foreach (var filler in arguments[slot].ToArray())
        {
            if (filler.Pronoun is not null || !nouns.Contains(discourse[filler.Word].Stem.Folded))
            {
                continue;
            }

            if (discourse[filler.Word].Pronoun is { } pronoun)
            {
                arguments.Add(to, new Filler(filler.Word, pronoun, filler.Path));
            }

            var genitive = discourse.ChildrenOf(filler.Word, "nmod").FirstOrDefault(-1);
            if (genitive >= 0)
            {
                AddWithConjuncts(arguments, to, genitive, filler.Path + ">nmod");
            }
        }
    }

    /// <summary>A verb without a subject of its own: the noun that its relative clause describes, or the subject of the verb it is joined to.</summary>
    private void Inherited(int verb, Arguments arguments)
    {
        if (arguments.Has("subj"))
        {
            if (discourse[verb].Relation == "acl:relcl" && !arguments.Has("obj") && discourse.HeadOf(verb) is var patient && patient >= 0)
            {
                arguments.Add("obj", new Filler(patient, null, "relative"));
            }

            return;
        }

        var passive = discourse[verb].Analysis!.Features.Voice is Voice.Passive;
        var slot = passive ? "obj" : "subj";
        if (arguments.Has(slot))
        {
            return;
        }

        foreach (var mark in discourse.ChildrenOf(verb, "mark"))
        {
            if (discourse[mark].Pronoun is { } pronoun)
            {
                arguments.Add(slot, new Filler(mark, pronoun, "mark"));
                return;
            }
        }

        if (discourse[verb].Relation == "acl:relcl" && discourse.HeadOf(verb) is var noun && noun >= 0)
        {
            arguments.Add(slot, new Filler(noun, null, "relative"));
            return;
        }

        if (_dropped.SubjectOf(verb) is { } subject)
        {
            arguments.Add(slot, subject with { Path = "dropped" });
        }
    }

    /// <summary>Where the tree ran subject and object together (حثت فرنسا روسيا), the next named mention is the object.</summary>
    private void NextMention(int verb, Arguments arguments)
    {
        if (arguments.Has("obj") || discourse[verb].Analysis!.Features.Voice is Voice.Passive)
        {
            return;
        }

        foreach (var subject in arguments["subj"].Where(f => f.Pronoun is null && f.Word > verb).ToArray())
        {
            if (discourse.MentionAt(subject.Word) is not { } mention)
            {
                continue;
            }

            var next = discourse.LastOf(mention) + 1;
            if (next < discourse.SentenceEnd(mention.Sentence) && discourse.MentionAt(next) is { } other && other != mention && discourse.FirstOf(other) == next
                && discourse[next].Segments.All(s => s.Kind is not (SegmentKind.Preposition or SegmentKind.Conjunction)) && discourse[next].Before.Trim() is "" or "،" && !CommaPair.Opens(discourse, next))
            {
                arguments.Add("obj", new Filler(discourse.HeadWordOf(other), null, "next-mention"));
                return;
            }
        }
    }

    /// <summary>A noun takes the subject of the verb that carries it out (شن هجوما, أعلنت اعتقال), or its object where that
    /// is the doer (اتهم الجيش بقصف); تعرض لهجوم gives the one who suffers it.</summary>
    private void Supported(int noun, Arguments arguments)
    {
        Nationality(noun, arguments);
        Described(noun, arguments);
        HitBehind(noun, arguments);
        Done(noun, arguments);
        if (IsFoiled(noun, arguments) || arguments.Has("by"))
        {
            return;
        }

        var (governor, preposition) = Governors.Of(discourse, noun);
        if (governor < 0)
        {
            return;
        }

        if (!discourse.IsVerb(governor))
        {
            FromNoun(governor, arguments);
            return;
        }

        var kind = supports.KindOf(discourse.BaseOf(governor), preposition);
        var passive = discourse[governor].Analysis!.Features.Voice is Voice.Passive;
        if (kind is SupportKind.Neutral or SupportKind.Done || (passive && kind is not SupportKind.Object))
        {
            return;
        }

        var of = OwnArguments(governor);
        var source = kind is SupportKind.Object ? (of.Has("obj") ? "obj" : passive ? "subj" : "none") : "subj";
        var slot = kind is SupportKind.Patient ? "obj" : "ctrl";
        foreach (var filler in of[source].Where(f => f.Word != noun && (f.Pronoun is not null || !discourse.IsUnder(noun, f.Word))))
        {
            arguments.Add(slot, filler with { Path = "support:" + filler.Path });
        }

        if (kind is SupportKind.Answer)
        {
            arguments.Answerers.AddRange(of[source]);
        }
    }

    /// <summary>المجندون يتم تسليحهم: the noun is the subject of a verb that only says that it was done; its pronoun means who stands right before the verb.</summary>
    private void Done(int noun, Arguments arguments)
    {
        arguments.IsDone = discourse[noun].Relation is "nsubj" or "nsubj:pass" or "obj" && supports.KindOf(discourse.BaseOf(discourse.HeadOf(noun)), null) is SupportKind.Done;
        var before = discourse.HeadOf(noun) - 1;
        if (arguments.IsDone && discourse[noun].Pronoun is not null && before >= discourse.SentenceStart(discourse.SentenceOf(noun)) && discourse.MentionAt(before) is { } topic)
        {
            arguments.Topics.Add(new Filler(discourse.HeadWordOf(topic), null, "topic"));
        }
    }

    /// <summary>Whether a noun hangs on a verb that suffers it only by another preposition.</summary>
    public bool IsLedAway(int verb, int noun) => Governors.LeadAway(discourse, supports, verb, noun);

    /// <summary>أحبط الجيش هجوما, إحباط هجوم: whether the word above keeps the event from happening; who does so is told apart.</summary>
    private bool IsFoiled(int noun, Arguments arguments)
    {
        var foiling = discourse.HeadOf(noun);
        if (foiling < 0 || discourse[noun].Relation is "nsubj" or "nsubj:pass" || supports.KindOf(discourse.BaseOf(foiling), discourse.PrepositionOf(noun)) is not SupportKind.Foils)
        {
            return false;
        }

        var verb = discourse.IsVerb(foiling) ? foiling : Governors.Of(discourse, foiling).Governor;
        var doers = discourse.IsVerb(foiling) ? [] : discourse.ChildrenOf(foiling, "nmod").Where(word => word != noun).Select(word => new Filler(word, null, "foils"));
        arguments.Foilers.AddRange([.. doers, .. verb < 0 ? [] : OwnArguments(verb)["subj"].Where(filler => filler.Word != noun)]);
        return true;
    }

    /// <summary>The subject and object of a verb without looking at what its clause says beside.</summary>
    private Arguments OwnArguments(int verb)
    {
        var arguments = new Arguments();
        Direct(verb, arguments);
        Pronouns(verb, arguments);
        Inherited(verb, arguments);
        NextMention(verb, arguments);
        return arguments;
    }

    /// <summary>الهجوم الذي شنه التنظيم: the relative clause tells who did it.</summary>
    private void Described(int noun, Arguments arguments)
    {
        foreach (var verb in discourse.ChildrenOf(noun, "acl:relcl"))
        {
            var kind = supports.KindOf(discourse.VerbOf(verb) ?? "", null);
            if (kind is SupportKind.Target)
            {
                Hit(verb, arguments);
            }

            if (kind is not SupportKind.Agent)
            {
                continue;
            }

            foreach (var subject in discourse.ChildrenOf(verb, "nsubj"))
            {
                if (discourse.PosOf(subject) is not Pos.Pronoun)
                {
                    AddWithConjuncts(arguments, "ctrl", subject, "described");
                }
            }
        }
    }

    /// <summary>غارات استهدفت المواقع: a verb right behind the noun tells whom it hits.</summary>
    private void HitBehind(int noun, Arguments arguments)
    {
        var end = Math.Min(discourse.SentenceEnd(discourse.SentenceOf(noun)), noun + TargetReach);
        for (var word = noun + 1; word < end; word++)
        {
            if (discourse.IsVerb(word))
            {
                if (supports.KindOf(discourse.VerbOf(word) ?? "", null) is SupportKind.Target && !discourse[word].HasConjunction)
                {
                    Hit(word, arguments);
                }

                return;
            }
        }
    }

    private void Hit(int verb, Arguments arguments)
    {
        var patients = discourse.ChildrenOf(verb, "obj").Concat(discourse.ChildrenOf(verb, "nsubj").Where(s => s > verb && discourse.PosOf(s) is not Pos.Pronoun));
        foreach (var patient in patients)
        {
            AddWithConjuncts(arguments, "patient", patient, "target");
        }
    }

    /// <summary>A noun under another event noun shares its doer: تهديدات الرئيس بفرض عقوبات.</summary>
    private void FromNoun(int governor, Arguments arguments)
    {
        foreach (var doer in discourse.ChildrenOf(governor, "nmod"))
        {
            AddWithConjuncts(arguments, "ctrl", doer, "noun>nmod");
        }

        if (discourse[governor].Pronoun is { } pronoun)
        {
            arguments.Add("ctrl", new Filler(governor, pronoun, "noun>pronoun"));
        }
    }

    /// <summary>الغارات الأميركية: the nationality of the deed is that of the doer.</summary>
    private void Nationality(int noun, Arguments arguments)
    {
        foreach (var adjective in discourse.ChildrenOf(noun, "amod"))
        {
            if (discourse.MentionAt(adjective) is { Rule: "nationality" })
            {
                arguments.Add("nation", new Filler(adjective, null, "amod"));
            }
        }
    }
}
