namespace Isnad.Language.Trees;

/// <summary>Clauses: each finite verb takes its subject, object and prepositional phrases; relative and complement
/// clauses hang on the word that opens them.</summary>
internal static class ClauseRules
{
    public static void Apply(TreeDraft tree)
    {
        var boundaries = Boundaries(tree);
        for (var c = 0; c < boundaries.Count; c++)
        {
            var end = c + 1 < boundaries.Count ? boundaries[c + 1] : tree.Count;
            Clause(tree, boundaries[c], end);
        }

        SubordinateRules.Apply(tree);
    }

    /// <summary>Indexes at which a clause begins: a subordinator, or a finite verb after the clause's own.</summary>
    public static IReadOnlyList<int> Boundaries(TreeDraft tree)
    {
        var boundaries = new List<int> { 0 };
        var hasVerb = tree.Count > 0 && tree.IsVerb(0);
        for (var i = 1; i < tree.Count; i++)
        {
            var subordinate = tree.PosOf(i) is Pos.SubordinatingConjunction || IsRelative(tree, i);
            if (subordinate || (tree.IsVerb(i) && (hasVerb || tree[i].HasConjunction) && !OpensBefore(tree, i)))
            {
                boundaries.Add(i);
                hasVerb = false;
            }

            hasVerb |= tree.IsVerb(i);
        }

        return boundaries;
    }

    /// <summary>Whether the clause of a verb was opened just before it (أن يقتل, الذي قتل, لم يقتل, كان قد قتل).</summary>
    private static bool OpensBefore(TreeDraft tree, int verb)
    {
        for (var j = verb - 1; j >= Math.Max(0, verb - 3); j--)
        {
            var pos = tree.PosOf(j);
            if (pos is Pos.SubordinatingConjunction || IsRelative(tree, j))
            {
                return true;
            }

            if (pos is not (Pos.Particle or Pos.Auxiliary or Pos.Adverb))
            {
                return false;
            }
        }

        return false;
    }

    internal static bool IsRelative(TreeDraft tree, int i) =>
        tree.PosOf(i) is Pos.Pronoun && tree[i].Analysis?.Lemma is "الذي" or "من" or "ما" && tree[i].Folded is "الذي" or "التي" or "الذين" or "اللذين" or "اللذان" or "اللتين" or "اللتان" or "اللواتي" or "اللاتي" or "ممن" or "مما";

    private static void Clause(TreeDraft tree, int start, int end)
    {
        var verb = -1;
        for (var i = start; i < end && verb < 0; i++)
        {
            verb = tree.IsVerb(i) ? i : -1;
        }

        if (verb < 0)
        {
            PhrasesWithoutVerb(tree, start, end);
            return;
        }

        var phrases = FreePhrases(tree, verb + 1, end);
        AttachArguments(tree, verb, start, phrases);
        AttachObliques(tree, verb, start, end);
    }

    /// <summary>Heads of phrases that no preposition governs.</summary>
    private static List<int> FreePhrases(TreeDraft tree, int from, int to)
    {
        var heads = new List<int>();
        for (var i = from; i < to; i++)
        {
            if (tree.IsNominal(i) && !tree.HasHead(i) && tree.PosOf(i) is not Pos.Adjective && !IsGoverned(tree, i))
            {
                heads.Add(i);
            }
        }

        return heads;
    }

    internal static bool IsGoverned(TreeDraft tree, int i) => PrepositionOf(tree, i) is not null;

    /// <summary>The folded preposition that governs a nominal, proclitic or free; null for none.</summary>
    internal static string? PrepositionOf(TreeDraft tree, int i)
    {
        if (tree[i].Preposition is { } proclitic)
        {
            return proclitic;
        }

        for (var j = i - 1; j >= Math.Max(0, i - 4); j--)
        {
            if (tree.RelationOf(j) == "case" && tree.HeadOf(j) == i)
            {
                return tree[j].Stem.Folded;
            }
        }

        return null;
    }

    private static void AttachArguments(TreeDraft tree, int verb, int start, List<int> after)
    {
        var features = tree[verb].Analysis!.Features;
        var before = SubjectBefore(tree, verb, start);
        var hasObjectPronoun = tree[verb].Pronoun is not null;
        var passive = features.Voice is Voice.Passive;
        var subject = HasSubjectPronoun(tree, verb, start) ? verb : -1;
        if (before >= 0)
        {
            subject = before;
            tree.Attach(before, verb, passive ? "nsubj:pass" : "nsubj");
        }

        foreach (var head in after.Take(4))
        {
            if (IsTimeLike(tree, head))
            {
                tree.Attach(head, verb, "obl:tmod");
            }
            else if (subject < 0 && CanBeSubject(tree, verb, head))
            {
                subject = head;
                tree.Attach(head, verb, passive ? "nsubj:pass" : "nsubj");
            }
            else if (!hasObjectPronoun && !passive && !HasChild(tree, verb, "obj"))
            {
                tree.Attach(head, verb, "obj");
            }
            else if (!HasChild(tree, verb, "iobj") && !passive && HasChild(tree, verb, "obj") && !tree.ParsedOff(head))
            {
                tree.Attach(head, verb, "xcomp");
            }
        }
    }

    /// <summary>أنها, لكنهم: the complementizer carries the subject.</summary>
    private static bool HasSubjectPronoun(TreeDraft tree, int verb, int start)
    {
        for (var i = start; i < verb; i++)
        {
            if (tree.PosOf(i) is Pos.SubordinatingConjunction && tree[i].Pronoun is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasChild(TreeDraft tree, int head, string relation)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.HeadOf(i) == head && tree.RelationOf(i) == relation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A phrase before the verb in its own clause that agrees with it (أن الجيش اعتقل; التنظيم تبنى).</summary>
    private static int SubjectBefore(TreeDraft tree, int verb, int start)
    {
        for (var i = AfterDash(tree, start, verb); i < verb; i++)
        {
            if (!tree.IsNominal(i) || tree.HasHead(i) && tree.RelationOf(i) != "conj" || IsGoverned(tree, i) || tree.PosOf(i) is Pos.Adjective)
            {
                continue;
            }

            if (!IsTimeLike(tree, i) && GenderFits(tree, verb, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What stands before a dash (a dateline) has no part in the clause.</summary>
    private static int AfterDash(TreeDraft tree, int start, int verb)
    {
        for (var i = verb; i > start; i--)
        {
            if (tree[i].Before.AsSpan().ContainsAny('–', '—') || tree[i].Before.Contains("--", StringComparison.Ordinal) || tree[i].Before.Contains(")-", StringComparison.Ordinal))
            {
                return i;
            }
        }

        return start;
    }

    private static bool CanBeSubject(TreeDraft tree, int verb, int head)
    {
        var features = tree[verb].Analysis!.Features;
        if (features.Person is 1 or 2 || features.Number is Number.Plural or Number.Dual)
        {
            return false;
        }

        return !Tanwin(tree[head]) && GenderFits(tree, verb, head);
    }

    private static bool Tanwin(Token token) =>
        token.Form.EndsWith("ًا", StringComparison.Ordinal) || token.Form.EndsWith("اً", StringComparison.Ordinal);

    private static bool GenderFits(TreeDraft tree, int verb, int noun)
    {
        var wanted = tree[verb].Analysis!.Features.Gender;
        var features = tree[noun].Analysis?.Features ?? default;
        var gender = tree.GenderOf(noun);
        if (wanted is Gender.Unknown || gender is Gender.Unknown || wanted == gender)
        {
            return true;
        }

        return features.Number is Number.Plural && wanted is Gender.Feminine;
    }

    private static bool IsTimeLike(TreeDraft tree, int i) => tree[i].Folded is not "احدي" && (tree[i].HasArticle || tree[i].Analysis?.Lemma is not "أحد") && tree[i].Analysis?.Lemma is
        "يوم" or "أمس" or "اليوم" or "مساء" or "صباح" or "فجر" or "ليل" or "الأحد" or "الاثنين" or "الإثنين" or "الثلاثاء"
        or "الأربعاء" or "الخميس" or "الجمعة" or "السبت" or "أحد" or "اثنين" or "ثلاثاء" or "أربعاء" or "خميس" or "جمعة" or "سبت" or "ظهر" or "عصر" or "ليلة";

    /// <summary>Prepositional phrases go to the nearest verbal noun or participle before them, else to the verb.</summary>
    private static void AttachObliques(TreeDraft tree, int verb, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!tree.IsNominal(i) || tree.HasHead(i) || !IsGoverned(tree, i))
            {
                continue;
            }

            var governor = i > verb ? NearestVerbal(tree, verb, i) : verb;
            tree.Attach(i, governor, governor == verb ? "obl" : "nmod:prep");
        }
    }

    private static int NearestVerbal(TreeDraft tree, int verb, int before)
    {
        if (PrepositionOf(tree, before) is "في" or "خلال" or "منذ" or "بعد" or "قبل")
        {
            return verb;
        }

        for (var j = before - 1; j > verb; j--)
        {
            if (tree[j].Analysis?.Features.Verbal is VerbalKind.VerbalNoun or VerbalKind.ActiveParticiple or VerbalKind.PassiveParticiple
                && tree.RelationOf(PhraseRules.PhraseHead(tree, j)) is not ("nsubj" or "nsubj:pass"))
            {
                return j;
            }
        }

        return verb;
    }

    /// <summary>Nominal clauses and headings: prepositional phrases lean on the nearest noun before them.</summary>
    private static void PhrasesWithoutVerb(TreeDraft tree, int start, int end)
    {
        var last = -1;
        for (var i = start; i < end; i++)
        {
            if (!tree.IsNominal(i))
            {
                continue;
            }

            if (IsGoverned(tree, i) && !tree.HasHead(i) && last >= 0)
            {
                tree.Attach(i, NearestEventNoun(tree, start, i, last), "nmod:prep");
            }

            if (!tree.HasHead(i) || last < 0)
            {
                last = i;
            }
        }
    }

    private static int NearestEventNoun(TreeDraft tree, int start, int before, int otherwise)
    {
        for (var j = before - 1; j >= start; j--)
        {
            if (tree[j].Analysis?.Features.Verbal is VerbalKind.VerbalNoun)
            {
                return j;
            }
        }

        return otherwise;
    }
}
