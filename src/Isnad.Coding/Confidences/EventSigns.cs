using System.Globalization;
using Isnad.Coding.Events;
using Isnad.Coding.Roles;

namespace Isnad.Coding.Confidences;

/// <summary>What speaks for and against an event that was found, as named signs.</summary>
internal sealed class EventSigns(RoleScene scene)
{
    private const int FewSentences = 4;
    private const int LikelihoodSteps = 20;
    private const int NewnessSteps = 10;
    private const int CoarseSteps = 5;
    private const int CoarsestSteps = 4;
    private const int Crowd = 6;

    /// <summary>The events of a report are counted in twos, up to this many.</summary>
    private const int MostPairs = 10;
    private readonly Discourse _discourse = scene.Discourse;

    /// <summary>The signs of an event.</summary>
    public List<string> Of(EventDraft draft)
    {
        var signs = new List<string>(88) { "any" };
        var (type, form) = (draft.Type.ToString(), Form(draft.Trigger));
        var words = string.Join(' ', draft.Frame.Words);
        var who = "who=" + Math.Min(scene.Given(draft, RoleKind.Actor).Count, 1) + Math.Min(scene.Given(draft, RoleKind.Recipient).Count, 1);
        var told = "tellings=" + Math.Min(draft.Also.Count, 3);
        var earlier = "earlier=" + Math.Min(scene.Drafts.Count(d => d.Type == draft.Type && d.Trigger < draft.Trigger), 3);
        foreach (var sign in new[] { "type=" + type, "strength=" + draft.Frame.Strength, "phrase=" + (draft.Frame.Words.Count > 1), who, told, earlier, "outcome=" + draft.Frame.Outcome })
        {
            signs.Add(sign);
            signs.Add(sign + form);
            signs.Add(sign + type);
        }

        var likely = "likely=" + Step(draft.Likelihood, LikelihoodSteps);
        signs.Add(likely);
        signs.Add(likely + told);
        signs.Add(likely + type);
        var @new = "new=" + Step(draft.Newness, NewnessSteps);
        signs.Add(@new);
        signs.Add(@new + told);
        signs.Add(@new + form);
        signs.Add(@new + type);
        signs.Add(@new + "likely=" + Step(draft.Likelihood, CoarseSteps));
        signs.Add("mode=" + type + draft.Mode);
        signs.Add("label=" + draft.Label);
        signs.Add("words=" + words);
        signs.Add("words=" + words + type + form);
        signs.Add("conditions=" + (draft.Frame.When.Count > 0) + draft.Frame.Strength);
        signs.Add("dated=" + (draft.Date is not null) + "placed=" + (draft.Place is not null));
        AddSetting(signs, draft.Trigger, form, type);
        AddCompany(signs, draft, form, type);
        return signs;
    }

    /// <summary>The events told right before and after, how sure their words are, and how many the sentence and the report tell.</summary>
    private void AddCompany(List<string> signs, EventDraft draft, string form, string type)
    {
        var sentence = _discourse.SentenceOf(draft.Trigger);
        foreach (var (what, other) in new[] { ("former=", scene.Former(draft)), ("latter=", scene.Latter(draft)) })
        {
            var near = other is null ? "none" : _discourse.SentenceOf(other.Trigger) == sentence ? "here" : "there";
            var sure = Step(other?.Likelihood, CoarsestSteps);
            signs.Add(what + other?.Type + type);
            signs.Add(what + other?.Type + near + form);
            signs.Add(what + near + sure + form);
        }

        var here = "here=" + Math.Min(scene.Drafts.Count(d => _discourse.SentenceOf(d.Trigger) == sentence), Crowd);
        var all = "all=" + Math.Min(scene.Drafts.Count / 2, MostPairs);
        signs.AddRange([here, here + form, all, all + type]);
    }

    private void AddSetting(List<string> signs, int word, string form, string type)
    {
        var token = _discourse[word];
        var sentence = _discourse.SentenceOf(word);
        var (start, end, head) = (_discourse.SentenceStart(sentence), _discourse.SentenceEnd(sentence), _discourse.HeadOf(word));
        signs.Add("sentence=" + Math.Min(sentence, FewSentences));
        signs.Add("sentence=" + Math.Min(sentence, FewSentences) + form);
        signs.Add("relation=" + token.Relation + form);
        signs.Add("head=" + (head < 0 ? "root" : Form(head)) + token.Relation);
        signs.Add("above=" + (head >= 0 && scene.DraftAt(head) is { } above ? above.Type.ToString() : "none") + type);
        signs.Add("preposition=" + _discourse.PrepositionOf(word) + form);
        signs.Add("pronoun=" + (token.Pronoun is not null) + form);
        signs.Add("tense=" + token.Analysis?.Features.Aspect);
        signs.Add("number=" + token.Analysis?.Features.Number + form);
        signs.Add("previous=" + (word > start ? _discourse.LemmaOf(word - 1) : "^"));
        signs.Add("next=" + (word + 1 < end ? _discourse.LemmaOf(word + 1) : "$"));
        signs.Add("before=" + (word > start ? Form(word - 1) : "^") + form);
        signs.Add("after=" + (word + 1 < end ? Form(word + 1) : "$") + form);
        signs.Add("told=" + scene.Acts.Any(a => a.Covers(word)) + form);
    }

    /// <summary>A likelihood in steps; -1 for none.</summary>
    private static string Step(float? likelihood, int steps) => (likelihood is { } known ? (int)(steps * known) : -1).ToString(CultureInfo.InvariantCulture);

    private string Form(int word) => SignList.FormOf(_discourse, word);
}
