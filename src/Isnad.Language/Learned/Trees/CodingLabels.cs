namespace Isnad.Language.Learned.Trees;

/// <summary>Turns the Prague treebank's habits into the relations that coding reads.</summary>
internal static class CodingLabels
{
    public static void Apply(SegmentDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            Count(draft, i);
        }

        for (var i = 0; i < draft.Count; i++)
        {
            Subject(draft, i);
            Relative(draft, i);
        }

        var labels = Enumerable.Range(0, draft.Count).Select(i => Label(draft, i)).ToArray();
        for (var i = 0; i < labels.Length; i++)
        {
            draft.Relabel(i, labels[i]);
        }
    }

    /// <summary>PADT lets a number govern what it counts; here the counted noun takes the number's place.</summary>
    private static void Count(SegmentDraft draft, int number)
    {
        if (draft[number].Upos != "NUM")
        {
            return;
        }

        var noun = draft.Children(number).FirstOrDefault(c => c > number && draft[c].Upos is "NOUN" && draft.Relation(c) == "nmod" && IsGenitive(draft, c), -1);
        if (noun < 0)
        {
            return;
        }

        foreach (var child in draft.Children(number).Where(c => c != noun).ToArray())
        {
            draft.Attach(child, noun, draft.Relation(child));
        }

        draft.Attach(noun, draft.Head(number), Place(draft, number, noun));
        draft.Attach(number, noun, "nummod");
    }

    /// <summary>What a number that is called nummod of a verb is to it.</summary>
    private static string Place(SegmentDraft draft, int number, int noun)
    {
        var (relation, head) = (draft.Relation(number), draft.Head(number));
        if (relation != "nummod" || head < 0)
        {
            return relation;
        }

        if (!draft.IsVerb(head))
        {
            return "nmod";
        }

        if (draft.HasPreposition(noun))
        {
            return "obl";
        }

        if (draft[head].Features.Contains("Voice=Pass", StringComparison.Ordinal))
        {
            return "nsubj:pass";
        }

        return draft.HasChild(head, "nsubj") || draft[number].Features.Contains("Case=Acc", StringComparison.Ordinal) ? "obj" : "nsubj";
    }

    /// <summary>The subject of كان is that of the verb it carries.</summary>
    private static void Subject(SegmentDraft draft, int subject)
    {
        var kana = draft.Head(subject);
        if (draft.Relation(subject) is not ("nsubj" or "nsubj:pass") || !draft.IsVerb(kana) || draft[kana].Lemma != "كان")
        {
            return;
        }

        var verb = draft.Children(kana).FirstOrDefault(c => draft.Relation(c) is "xcomp" or "ccomp" && draft.IsVerb(c), -1);
        if (verb >= 0)
        {
            draft.Attach(subject, verb, draft[verb].Features.Contains("Voice=Pass", StringComparison.Ordinal) ? "nsubj:pass" : "nsubj");
        }
    }

    /// <summary>The relative pronoun belongs to its clause.</summary>
    private static void Relative(SegmentDraft draft, int pronoun)
    {
        if (draft[pronoun].Upos != "PRON" || draft.Relation(pronoun) != "cc" || draft.Head(pronoun) < 0)
        {
            return;
        }

        var clause = draft.Children(draft.Head(pronoun)).FirstOrDefault(c => c > pronoun && draft.Relation(c) == "acl", -1);
        if (clause >= 0)
        {
            draft.Attach(pronoun, clause, "nsubj:rel");
        }
    }

    private static string Label(SegmentDraft draft, int i)
    {
        var (relation, head) = (draft.Relation(i), draft.Head(i));
        return relation switch
        {
            _ when head < 0 => "root",
            "nmod" when draft.HasPreposition(i) => "nmod:prep",
            "nmod" => Noun(draft, i, head),
            "obj" or "iobj" when draft.HasPreposition(i) => draft.IsVerb(head) ? "obl:arg" : "nmod:prep",
            "acl" when draft.IsVerb(i) && !draft.HasChild(i, "mark") => "acl:relcl",
            "flat:foreign" => "flat",
            _ => relation,
        };
    }

    /// <summary>A noun on a noun without preposition: genitive, part of a name, apposition or adverbial.</summary>
    private static string Noun(SegmentDraft draft, int i, int head)
    {
        if (draft.IsName(i) && draft.IsName(head) && Math.Abs(i - head) == 1)
        {
            return "flat";
        }

        if (i < head || IsGenitive(draft, i))
        {
            return "nmod";
        }

        // Adverbials stand in the accusative (هجوم الجيش أمس), appositions follow their noun's case.
        return !draft.IsName(i) && draft[i].Features.Contains("Case=Acc", StringComparison.Ordinal) ? "nmod:tmod" : "appos";
    }

    /// <summary>A genitive follows its noun at once, and that has neither article nor pronoun.</summary>
    private static bool IsGenitive(SegmentDraft draft, int i)
    {
        var head = draft.Head(i);
        if (draft.HasArticle(head))
        {
            return false;
        }

        for (var between = head + 1; between < i; between++)
        {
            if (!draft.IsBelow(between, i) && draft[between].Upos != "PUNCT")
            {
                return false;
            }
        }

        return true;
    }
}
