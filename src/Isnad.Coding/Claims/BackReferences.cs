using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Finds what a word of saying points back to instead of telling it: الهجوم الذي تبناه, وهو ما نفته الوزارة, نفى ذلك, هذه الأنباء.</summary>
internal sealed class BackReferences(Discourse discourse, SpeechBook book, ReachFinder reach)
{
    private const int Reach = 8;
    private const int DeedReach = 12;
    private const int ChargeSentences = 2;

    /// <summary>Sentences back to the word of a saying that may still go on, as a long quotation does.</summary>
    private const int SayingSentences = 24;

    /// <summary>The slot of speech.tsv by which a word may point back.</summary>
    private const string Slot = "told";

    /// <summary>The deed before a verb that takes it up by a pronoun: الهجوم الذي تبناه التنظيم, انفجار تبنته الحركة, تفجير أعلنت مسؤوليتها عنه; -1 for none.</summary>
    /// <param name="word">The verb.</param>
    /// <param name="end">The last word of its pattern.</param>
    /// <param name="pattern">The pattern.</param>
    public int Deed(int word, int end, SpeechPattern pattern)
    {
        if (pattern.Stance is not (Stance.ClaimsResponsibility or Stance.Denies) || !discourse.IsVerb(word) || !IsTakenUp(word, end, pattern))
        {
            return -1;
        }

        var start = discourse.SentenceStart(discourse.SentenceOf(word));
        var joined = discourse[word].HasConjunction;
        var noun = word > start && discourse.IsRelative(word - 1) ? word - 2 : word - 1;
        for (; noun >= start && word - noun <= DeedReach; noun--)
        {
            // اعتداءين شهدتهما المدينة وتبناهما التنظيم: a clause joined to another that takes up the same deed.
            if (joined && discourse.IsVerb(noun) && discourse[noun].Pronoun == discourse[word].Pronoun)
            {
                joined = false;
                continue;
            }

            if (joined ? discourse.IsVerb(noun) : discourse.IsVerb(noun) || discourse[noun + 1].Before.Contains('،', StringComparison.Ordinal))
            {
                return -1;
            }

            if (joined)
            {
                continue;
            }

            if (discourse.PosOf(noun) is Pos.Noun && discourse.MentionAt(noun) is null
                && (discourse[noun].Analysis?.Features.Verbal is VerbalKind.VerbalNoun || discourse.ClassOf(noun)?.StartsWith("event", StringComparison.Ordinal) is true))
            {
                return noun;
            }
        }

        return -1;
    }

    /// <summary>The words told before that a word of saying points to, and the word by which it does; null where it tells itself what it is about.</summary>
    /// <param name="word">The word of saying.</param>
    /// <param name="end">The last word of its pattern.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="acts">The sayings before it.</param>
    public BackReference? Told(int word, int end, SpeechPattern pattern, IReadOnlyList<SpeechAct> acts)
    {
        if (!pattern.Content.Contains(Slot))
        {
            return null;
        }

        var clause = RelativeTo(word);
        var mark = clause is null ? Mark(word, end, pattern) : IsCharge(word - 2) ? word - 2 : word;
        return mark is { } at ? Meant(word, clause ?? ClauseStart(word), at, acts) : null;
    }

    private bool IsTakenUp(int word, int end, SpeechPattern pattern) =>
        (end == word && pattern.Content.Contains("obj") && discourse[word].Pronoun is "ه" or "ها" or "هما")
        || (end > word && end + 1 < discourse.SentenceEnd(discourse.SentenceOf(word)) && discourse[end + 1] is { Pronoun: "ه" or "ها" or "هما" } behind
            && pattern.Content.Contains("obl:" + behind.Stem.Folded));

    /// <summary>Where a clause begins that takes up the sentence: وهو ما نفته الوزارة, الأمر الذي نفاه, هذا ما أعلنه, الاتهام الذي أنكره; null for none.</summary>
    private int? RelativeTo(int word)
    {
        var start = discourse.SentenceStart(discourse.SentenceOf(word));
        if (word - 2 < start || !discourse.IsVerb(word) || discourse[word].Pronoun is not ("ه" or "ها"))
        {
            return null;
        }

        var opens = discourse[word - 1].Folded is "ما" ? discourse[word - 2].Stem.Folded is "هو" or "هي" or "هذا" or "ذلك"
            : discourse.IsRelative(word - 1) && discourse[word - 2].HasArticle && book.IsTold(discourse.LemmaOf(word - 2)) && (word - 2 == start || discourse[word - 2].Before.Trim().Length > 0);
        return opens ? word - 2 : null;
    }

    /// <summary>The word behind the verb that stands for what was told: ذلك, هذه الأنباء, or الاتهامات where nothing tells which.</summary>
    private int? Mark(int word, int end, SpeechPattern pattern)
    {
        var last = Math.Min(discourse.SentenceEnd(discourse.SentenceOf(end)), end + 1 + Reach);
        for (var at = word + 1; at < last; at++)
        {
            if (discourse.MentionAt(at) is { } mention && !IsThis(at))
            {
                at = Math.Max(at, discourse.LastOf(mention));
                continue;
            }

            if (discourse.IsVerb(at) || discourse.PosOf(at) is Pos.SubordinatingConjunction || discourse[at].HasConjunction)
            {
                return null;
            }

            if (!IsFree(at, pattern))
            {
                continue;
            }

            if (IsThis(at) && (at + 1 >= last || !discourse[at + 1].HasArticle))
            {
                return at;
            }

            if (discourse[at].HasArticle && book.IsTold(discourse.LemmaOf(at)) && (IsThis(at - 1) || IsBare(at)))
            {
                return at;
            }
        }

        return null;
    }

    private bool IsThis(int at) => discourse[at].Stem.Folded is "ذلك" or "هذا" or "هذه" or "تلك";

    /// <summary>Under no preposition, or under the one that the pattern asks for; not بعد ذلك, مع ذلك.</summary>
    private bool IsFree(int at, SpeechPattern pattern)
    {
        var before = discourse[at - 1];
        var preposition = discourse[at].Preposition ?? (discourse.PosOf(at - 1) is Pos.Adposition && before.Pronoun is null ? before.Stem.Folded : null);
        return preposition is null ? !book.IsNominalEdge(before.Folded) : pattern.Content.Contains("obl:" + preposition);
    }

    /// <summary>Nothing tells what the news or charges are: not الأنباء عن, الاتهامات الموجهة إليه بقتله, التقارير التي; but الاتهامات التي وجهها إليه.</summary>
    private bool IsBare(int at)
    {
        var next = at + 1;
        return (IsCharge(at) && next < discourse.SentenceEnd(discourse.SentenceOf(at)) && (discourse[next].HasArticle || discourse.IsRelative(next)) && !TellsMore(next)) || next >= discourse.SentenceEnd(discourse.SentenceOf(at)) || discourse[next].Before.AsSpan().IndexOfAny('،', ',') >= 0 || discourse[next].HasConjunction
            || (discourse.PosOf(next) is Pos.Adverb or Pos.Noun or Pos.Adjective && discourse[next] is { HasArticle: false, Pronoun: null, Preposition: null } && discourse[next].Folded.EndsWith('ا'));
    }

    private bool IsCharge(int noun) => book.OfNoun(discourse.LemmaOf(noun)).Any(p => p.Stance is Stance.Accuses);

    /// <summary>Whether what is charged follows before the clause ends.</summary>
    private bool TellsMore(int from)
    {
        var end = Math.Min(discourse.SentenceEnd(discourse.SentenceOf(from)), from + Reach);
        for (var at = from; at < end && discourse[at].Before.AsSpan().IndexOfAny('،', ',') < 0; at++)
        {
            if (discourse[at].HasConjunction)
            {
                return false;
            }

            if (reach.IsComplementizer(at) || (discourse[at].Preposition ?? discourse[at].Folded) is "ب" or "عن" or "حول")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the clause of a word begins: at its conjunction, behind a comma, or at a word that turns to another speaker.</summary>
    private int ClauseStart(int word)
    {
        var start = discourse.SentenceStart(discourse.SentenceOf(word));
        for (var at = word; at > start; at--)
        {
            if (discourse[at].HasConjunction || discourse[at].Before.AsSpan().IndexOfAny('،', ',') >= 0 || book.IsTurn(discourse[at].Folded) || book.IsEdge(discourse[at].Folded) || reach.IsComplementizer(at))
            {
                return at;
            }
        }

        return start;
    }

    /// <summary>What was told before a clause: of a charge the accusation, else what the last saying in the sentence or in the one before says, else what stands there.</summary>
    private BackReference? Meant(int word, int clause, int mark, IReadOnlyList<SpeechAct> acts)
    {
        var sentence = discourse.SentenceOf(word);
        if (IsCharge(mark) && Charge(clause, sentence, acts) is { } charge)
        {
            return Content(charge, clause, mark);
        }

        var start = discourse.SentenceStart(sentence);
        if (Lately(acts, sentence).FirstOrDefault(a => IsBefore(a, clause, sentence)) is { } told)
        {
            return Content(told, clause, mark);
        }

        if (IsTelling(start, clause))
        {
            return new BackReference(start, clause - 1, mark, null);
        }

        return sentence == 0 ? null : Lately(acts, sentence).FirstOrDefault(a => IsBefore(a, start, sentence - 1)) is { } former ? Content(former, start, mark) : Sentence(sentence - 1, mark);
    }

    /// <summary>The accusation told last, not one inside another: تتهمه النقابة بالتعاون مع رجل تتهمه بالسرقة.</summary>
    private SpeechAct? Charge(int clause, int sentence, IReadOnlyList<SpeechAct> acts)
    {
        var charges = Lately(acts, sentence).Where(a => a.Stance is Stance.Accuses && IsBefore(a, clause, sentence - ChargeSentences)).ToList();
        return charges.Find(a => !charges.Exists(other => other != a && other.Covers(a.Word)));
    }

    /// <summary>The sayings that are not told too far back, the last one first.</summary>
    private IEnumerable<SpeechAct> Lately(IReadOnlyList<SpeechAct> acts, int sentence)
    {
        for (var at = acts.Count - 1; at >= 0 && sentence - discourse.SentenceOf(acts[at].Word) <= SayingSentences; at--)
        {
            yield return acts[at];
        }
    }

    private bool IsBefore(SpeechAct act, int clause, int sentence) => act is { Told: null, Stance: not (Stance.Demands or Stance.Denies) } && act.First <= act.Last && act.First < clause - 1
        && discourse.SentenceOf(Math.Max(act.Word, Math.Min(act.Last, clause - 1))) >= sentence;

    /// <summary>What a saying says, up to a clause that describes somebody in it: بالتعاون مع رجل الأعمال الذي.</summary>
    private BackReference Content(SpeechAct act, int clause, int mark)
    {
        var (first, last) = (act.First, Math.Min(act.Last, clause - 1));
        var main = reach.IsComplementizer(first) || act.First == act.Word ? -1 : first;
        for (var at = first + 1; at <= last; at++)
        {
            if (main >= 0 && discourse.IsRelative(at))
            {
                return new BackReference(first, at - 1, mark, act);
            }

            main = main < 0 && discourse.IsVerb(at) ? at : main;
        }

        return new BackReference(first, last, mark, act);
    }

    /// <summary>A main verb between two words tells something.</summary>
    private bool IsTelling(int first, int end) => FirstTelling(first, end) >= 0;

    /// <summary>The first such verb; -1 for none.</summary>
    private int FirstTelling(int first, int end) => Enumerable.Range(first, Math.Max(0, end - first))
        .FirstOrDefault(at => discourse.IsVerb(at) && discourse[at] is { Pronoun: null, Relation: not ("acl" or "acl:relcl") }, -1);

    /// <summary>What a sentence tells, up to its asides of time and manner.</summary>
    private BackReference Sentence(int sentence, int mark)
    {
        var (first, end) = (discourse.SentenceStart(sentence), discourse.SentenceEnd(sentence));
        var verb = FirstTelling(first, end);
        var aside = verb < 0 ? end : Enumerable.Range(verb + 1, end - verb - 1).FirstOrDefault(at => book.IsNominalEdge(discourse[at].Folded), end);
        return new BackReference(first, aside - 1, mark, null);
    }
}
