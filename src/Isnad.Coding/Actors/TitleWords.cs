using Isnad.Language;
using Isnad.Record;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Actors;

/// <summary>Whether a word that the list of titles has is the title of somebody where it stands.</summary>
internal static class TitleWords
{
    /// <summary>How many words a number is written in at most: مئة وخمسة وعشرون.</summary>
    private const int MostNumerals = 3;

    /// <summary>Whether the words are an adjective, a verb or people who are counted.</summary>
    public static bool AreOther(SentenceScan scan, NameMatch<Title> match) =>
        IsAttribute(scan, match) || IsCounted(scan, match) || IsVerb(scan, match) || IsAccusing(scan, match)
        || (scan.Words[match.First].Pos is Pos.Verb && !match.View.Article && match.First == match.Last);

    /// <summary>"رئيس الوزراء": the ministers in a title are nobody beside its bearer.</summary>
    public static bool AreInTitle(SentenceScan scan, int at) =>
        at > 0 && scan.Words[at].Plain.Article && scan.TitleAt(at - 1) is { View.IsWhole: true, Value.Number: Number.Singular } title && title.Last >= at;

    /// <summary>"حزب البحر المعارض للحكومة": what a body is said to be, with what the word governs, is no person.</summary>
    private static bool IsAttribute(SentenceScan scan, NameMatch<Title> match) =>
        match is { Value.Class: TitleClass.Role, View.Article: true } && match.First == match.Last && match.First > 0 && scan.Words[match.First].Follows
        && scan.Words[match.First - 1].Pos is Pos.Noun or Pos.ProperNoun && scan.Follows(match.Last + 1) && Concord.Governs(scan.Lexicon, scan.Words[match.Last], scan.Words[match.Last + 1]);

    /// <summary>"12 مسلحا في حلب": who are counted are a group with their number, and no person with a title.</summary>
    private static bool IsCounted(SentenceScan scan, NameMatch<Title> match) =>
        match.Value.Class is TitleClass.Role && Enumerable.Range(1, Math.Min(match.First, MostNumerals))
            .Any(back => scan.NumberAt(match.First - back) is { Kind: NumberKind.Cardinal } && People.At(scan, match.First - back) is { Count: not null } people && people.Last >= match.First);

    /// <summary>"أمس، طالب الشيخ سعيد الحكومة": at the head of a clause and right before who does it, the word is no pupil but demands.</summary>
    private static bool IsVerb(SentenceScan scan, NameMatch<Title> match)
    {
        var (at, next) = (match.First, match.Last + 1);
        return match is { Value: { IsOfSchools: true, Number: Number.Singular, Gender: Gender.Masculine }, View: { Article: false, Pronoun: false, Preposition: '\0' } } && match.Last == at
            && (at == 0 || !scan.Words[at].Follows) && scan.Follows(next) && scan.Words[next].Read.IsWhole
            && (scan.TitleAt(next) is { View.Article: true } || PersonalNames.At(scan, next, afterTitle: false) is not null || scan.Words[next].Plain.Article);
    }

    /// <summary>"متهما المعارضة بالعنف", "متهمة إيران": with a definite noun or a state behind it, what takes no genitive is said of who accuses them.</summary>
    private static bool IsAccusing(SentenceScan scan, NameMatch<Title> match)
    {
        var next = match.Last + 1;
        return match is { Value: { IsLone: true }, View: { Article: false, Pronoun: false, Preposition: '\0' } } && match.First == match.Last && scan.Follows(next) && scan.Words[next].Plain.IsWhole
            && scan.Words[match.First].Token.Analyses.Any(analysis => analysis.Features.Verbal is VerbalKind.ActiveParticiple)
            && (scan.Words[next].Plain.Article || scan.PlaceAt(next) is { Kind: EntityKind.Country } || scan.KnownAt(next) is { Value.Ambiguous: false, View.IsWhole: true });
    }

    /// <summary>"عملية إرهابية": an adjective of the noun before it.</summary>
    public static bool Describes(SentenceScan scan, int at) =>
        at > 0 && scan.Words[at].Follows && scan.Words[at].Plain.IsWhole && scan.Words[at].Pos is Pos.Adjective or Pos.Noun
        && scan.Words[at - 1] is { Pos: Pos.Noun, Plain.Article: false } && scan.Words[at].Token.Analyses.Any(analysis => analysis.Pos is Pos.Adjective)
        && scan.Words[at].Plain.Key.EndsWith('ه') == scan.Words[at - 1].Token.Form.EndsWith('ة');

    /// <summary>"التقارير الإعلامية", "مصادر صحفية": an adjective in the feminine behind a feminine noun or the plural of a thing, both with the article or without, says what the thing is; "سيارة طبيبة", "إصابة فتاة" are of a woman. So does one joined to another adjective of the plural of a thing: "مصادر محلية وصحفية".</summary>
    public static bool IsOfThing(SentenceScan scan, NameMatch<Title> match)
    {
        if (match.First == 0 || !scan.Words[match.First].Follows || match.View.Pronoun || scan.Words[match.First].Read.Preposition != '\0'
            || match.Value.IsLone || !(EntityDraft.IsRelation(Folding.Fold(match.Value.Lemma)) || scan.Words[match.First].Token.Analyses.Any(analysis => analysis.Pos is Pos.Adjective)))
        {
            return false;
        }

        var joined = scan.Words[match.First].Read.Conjunction;
        var at = joined ? match.First - 2 : match.First - 1;
        if (at < 0 || (joined && !IsAdjectiveOf(scan, match.First - 1)))
        {
            return false;
        }

        var noun = scan.Words[at];
        var features = noun.Token.Analysis?.Features ?? default;
        // One deed without the article has its object behind it (اغتيال صحفية), as those with it or several have not.
        var deed = features is { Verbal: VerbalKind.VerbalNoun, Number: not (Number.Plural or Number.Dual) } && !match.View.Article;
        return !deed && noun.Pos is Pos.Noun && noun.Token.HasArticle == match.View.Article && noun.Token.Pronoun is null
            && ((!joined && noun.Token.Form.EndsWith('ة')) || (features.Number is Number.Plural && !noun.Plain.Key.EndsWith("ين", StringComparison.Ordinal) && !noun.Plain.Key.EndsWith("ون", StringComparison.Ordinal)))
            && scan.TitleAt(at) is null && (joined || scan.RoleNounAt(at) is null) && scan.OrgHeadAt(at) is null && scan.DefiniteHeadAt(at) is null;
    }

    /// <summary>An adjective of relation in the feminine right behind a noun that has the article as it has.</summary>
    private static bool IsAdjectiveOf(SentenceScan scan, int at) =>
        at > 0 && scan.Words[at] is { Follows: true, Read: { Conjunction: false, Preposition: '\0' } } word && word.Token.Form.EndsWith("ية", StringComparison.Ordinal)
        && word.Token.HasArticle == scan.Words[at - 1].Token.HasArticle;
}
