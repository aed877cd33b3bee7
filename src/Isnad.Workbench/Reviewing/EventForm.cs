using System.Globalization;
using System.Text.Json;
using Isnad.Record;
using Isnad.Text;
using Isnad.Workbench.Reading;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Reviewing;

/// <summary>The form in which an event is corrected: what its fields hold, and which of them a person changed.</summary>
/// <param name="Event">The event as it stands.</param>
/// <param name="Coding">The coding, for its entities.</param>
public sealed record EventForm(Event Event, ReportCoding Coding)
{
    /// <summary>Fields for numbers of people, with what they hold.</summary>
    public IEnumerable<(string Name, string Value)> Sizes =>
    [
        ("dead", Exchange.QuantityText.Of(Event.Size.Dead) ?? ""),
        ("injured", Exchange.QuantityText.Of(Event.Size.Injured) ?? ""),
        ("arrested", Exchange.QuantityText.Of(Event.Size.Arrested) ?? ""),
        ("present", Exchange.QuantityText.Of(Event.Size.Present) ?? ""),
    ];

    /// <summary>The corrections that a sent form makes, without fields that hold what they held.</summary>
    /// <exception cref="FormatException">A value is none of its field; the message names the field.</exception>
    public IReadOnlyList<Correction> Read(IFormCollection form)
    {
        var found = new List<Correction?>
        {
            Changed(DecisionField.Type, Event.Type, Term<EventType>(form["type"], "type")),
            Changed(DecisionField.Mode, Event.Mode, Text(form["mode"])),
            Changed(DecisionField.Status, Event.Status, Term<EventStatus>(form["status"], "status")),
            Changed(DecisionField.Historical, Event.Historical, form["historical"] == "true"),
            Changed(DecisionField.Date, Event.Date, Date(form["date"])),
            Changed(DecisionField.Dead, Event.Size.Dead, Number(form["dead"], "dead")),
            Changed(DecisionField.Injured, Event.Size.Injured, Number(form["injured"], "injured")),
            Changed(DecisionField.Arrested, Event.Size.Arrested, Number(form["arrested"], "arrested")),
            Changed(DecisionField.Present, Event.Size.Present, Number(form["present"], "present")),
            Named(DecisionField.Actors, Event.Actors, form["actors"]),
            Named(DecisionField.Recipients, Event.Recipients, form["recipients"]),
        };
        var place = Text(form["place"]);
        if (place != Event.Place)
        {
            found.Add(Correction.Of(DecisionField.Place, Coding.EntityOf(place)));
        }

        return [.. found.OfType<Correction>()];
    }

    /// <summary>Reads a number as <see cref="Exchange.QuantityText"/> writes it.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Quantity? Number(string? text, string field)
    {
        var plain = Folding.Fold(text ?? "").Trim();
        if (plain.Length == 0)
        {
            return null;
        }

        var approximate = plain.StartsWith('~');
        var ends = plain.TrimStart('~');
        long? End(string end) => end.Length == 0 ? null
            : long.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw new FormatException(field);
        return ends switch
        {
            [.. var low, '+'] => new Quantity(End(low), null, approximate),
            _ when ends.Split('-') is [var low, var high] => new Quantity(End(low), End(high), approximate),
            _ => new Quantity(End(ends), End(ends), approximate),
        };
    }

    private static Correction? Changed<T>(DecisionField field, T was, T now) => Equals(was, now) ? null : Correction.Of(field, now);

    private Correction? Named(DecisionField field, IReadOnlyList<string> was, IEnumerable<string?> now)
    {
        string[] ids = [.. now.OfType<string>().Where(id => Coding.EntityOf(id) is not null).Distinct(StringComparer.Ordinal)];
        return was.Order(StringComparer.Ordinal).SequenceEqual(ids.Order(StringComparer.Ordinal))
            ? null
            : Correction.Of(field, ids.Select(Coding.EntityOf).OfType<Entity>().ToArray());
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static Edtf? Date(string? text) => Text(text) is not { } plain ? null
        : TypedDate.Of(plain) ?? throw new FormatException("date");

    private static T Term<T>(string? text, string field)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => string.Equals(JsonNamingPolicy.KebabCaseLower.ConvertName(value!.Value.ToString()), text, StringComparison.OrdinalIgnoreCase))
        ?? throw new FormatException(field);
}
