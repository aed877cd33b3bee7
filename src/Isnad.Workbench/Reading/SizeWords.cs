using Isnad.Record;
using Isnad.Workbench.Wording;

namespace Isnad.Workbench.Reading;

/// <summary>Tells the numbers of people in an event.</summary>
public static class SizeWords
{
    /// <summary>Each number that is told, such as <c>قتلى: 4 على الأقل</c>.</summary>
    public static IEnumerable<(string Noun, string Number)> Of(EventSize size, Words words) =>
        from pair in new[] { ("dead", size.Dead), ("injured", size.Injured), ("arrested", size.Arrested), ("present", size.Present) }
        where pair.Item2 is not null
        select (words["size." + pair.Item1], Of(pair.Item2!, words));

    /// <summary>One number, such as <c>4 على الأقل</c>.</summary>
    public static string Of(Quantity quantity, Words words)
    {
        var told = (quantity.Low, quantity.High) switch
        {
            ({ } low, null) => words.Format("at-least", words.Number(low)),
            (null, { } high) => words.Format("at-most", words.Number(high)),
            ({ } low, { } high) when low == high => words.Number(low),
            ({ } low, { } high) => words.Format("range", words.Number(low), words.Number(high)),
            _ => words["none"],
        };
        return quantity.Approximate ? words.Format("approximately", told) : told;
    }
}
