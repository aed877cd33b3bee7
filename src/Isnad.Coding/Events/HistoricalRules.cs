using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Tells background from news: an older date, a pluperfect, or a phrase that opens background.</summary>
internal sealed class HistoricalRules(Discourse discourse)
{
    private const int NewsDays = 10;

    public void Apply(EventDraft draft)
    {
        if (Old(draft.Date) || Pluperfect(draft.Trigger) || Background(draft.Trigger))
        {
            draft.Historical = true;
            draft.Reasons.Add(new Reason("historical", "background"));
        }
    }

    private bool Old(Edtf? date)
    {
        if (date?.Latest is not { } latest || discourse.Report.Published?.Earliest is not { } published)
        {
            return false;
        }

        return latest.AddDays(NewsDays) < published;
    }

    /// <summary>كان (قد) before the verb, or before its subject at the head of the sentence.</summary>
    private bool Pluperfect(int trigger)
    {
        if (!discourse.IsVerb(trigger) || discourse[trigger].Analysis!.Features.Aspect is not Aspect.Perfect)
        {
            return false;
        }

        var start = Math.Max(discourse.SentenceStart(discourse.SentenceOf(trigger)), trigger - 8);
        for (var word = trigger - 1; word >= start; word--)
        {
            if (discourse.LemmaOf(word) == "كان")
            {
                return true;
            }

            if (discourse.IsVerb(word))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>يذكر أن, يشار إلى, سبق أن at the head of the sentence.</summary>
    private bool Background(int trigger)
    {
        var start = discourse.SentenceStart(discourse.SentenceOf(trigger));
        return discourse[start].Stem.Folded is "يذكر" or "يشار" or "سبق" or "الجدير" || discourse[start].Folded is "وكان" or "وكانت" or "ويذكر" or "ويشار";
    }
}
