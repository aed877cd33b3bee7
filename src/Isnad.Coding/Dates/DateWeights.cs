using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Dates;

/// <summary>How readily an event takes a time of its sentence.</summary>
/// <remarks>Sums of weights above 0 are taken. Chosen on the training reports, rounded to quarters where that cost nothing.</remarks>
internal static class DateWeights
{
    private const double Start = 0.9;
    private const double Headed = 1.2;
    private const double Opening = 1;
    private const double OpeningVerb = 1.75;
    private const double SaidBefore = -1.4;
    private const double SaidAfter = -0.3;
    private const double Often = 0.5;
    private const double Seldom = -0.75;

    /// <summary>The weight of a time for an event.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="date">The time.</param>
    /// <param name="stretch">What lies between.</param>
    /// <param name="isHead">The trigger governs the time in the tree.</param>
    /// <param name="opens">The time stands at the head of the sentence.</param>
    /// <param name="isVerb">The trigger is a verb.</param>
    public static double Of(EventDraft draft, Edtf date, Stretch stretch, bool isHead, bool opens, bool isVerb)
    {
        var weight = Start + OfType(draft.Type) + OfPrecision(date) + OfDistance(stretch) + OfRivals(stretch);
        weight += stretch.Clause ? (stretch.After ? SaidAfter : SaidBefore) : 0;
        weight += isHead ? Headed : 0;
        return weight + (opens ? (isVerb ? OpeningVerb : Opening) : 0);
    }

    /// <summary>Meetings and agreements have their day; aid, movements and words mostly go on.</summary>
    private static double OfType(EventType type) => type switch
    {
        EventType.Consult or EventType.Agree or EventType.Protest => Often,
        EventType.Aid or EventType.Mobilize or EventType.Accuse or EventType.Retreat or EventType.Cooperate or EventType.Concede => Seldom,
        _ => 0,
    };

    private static double OfPrecision(Edtf date) => date.Precision switch
    {
        EdtfPrecision.Day => 0.2,
        EdtfPrecision.Month => -0.25,
        EdtfPrecision.Open => -1.2,
        EdtfPrecision.Interval => -0.35,
        _ => -0.6,
    };

    private static double OfDistance(Stretch stretch) => stretch.After
        ? stretch.Distance switch { 1 => 0, 2 => 0.75, < 8 => 0.25, < 13 => -0.2, < 21 => -0.8, _ => -1 }
        : stretch.Distance switch { 1 => 1.1, 2 => 0.5, < 5 => 0, < 8 => -0.3, < 13 => -0.5, < 21 => -1.5, _ => -2 };

    /// <summary>Verbs and events between claim the time for themselves, most of all on the way forward.</summary>
    private static double OfRivals(Stretch stretch) => stretch.After
        ? (stretch.Events switch { 0 => 0.4, 1 => -0.5, _ => -1 }) + (stretch.Verbs == 0 ? 0.2 : -0.5)
        : (stretch.Events > 1 ? -0.3 : 0) + (stretch.Verbs == 0 ? -0.25 : 0);
}
