using Isnad.Coding.Choices;
using Isnad.Coding.Times;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Chooses the time of an event among those of the report, or none, by learned weights.</summary>
internal sealed class DateChooser(CodingScene scene, ChoiceWeights weights)
{
    /// <summary>The file of the weights.</summary>
    public const string File = "date-weights.tsv";

    /// <summary>A time less likely than this is more often wrong than it is worth.</summary>
    private const double Least = 0.22;

    private readonly DateSigns _signs = new(scene);

    /// <summary>The time chosen, and how it stands to the event; null for none.</summary>
    public (TimeMention Time, string How)? Choose(EventDraft draft) =>
        Candidates.Choose(_signs.Of(draft), _signs.OfNone(draft), weights, time => time.Date!.Value, Least);

    /// <summary>Chooses now; the event gets its time where the action is called.</summary>
    public Action Choice(EventDraft draft)
    {
        var chosen = Choose(draft);
        return () => Apply(draft, chosen);
    }

    private static void Apply(EventDraft draft, (TimeMention Time, string How)? chosen)
    {
        if (draft.Date == chosen?.Time.Date)
        {
            return;
        }

        draft.Reasons.RemoveAll(r => r.Part == "date");
        (draft.Date, draft.DateSpan) = (chosen?.Time.Date, chosen?.Time.Span);
        if (chosen is { } found)
        {
            draft.Reasons.Add(new Reason("date", "choice:" + found.How, found.Time.Span));
        }
    }
}
