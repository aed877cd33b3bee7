using System.Globalization;
using Isnad.Record;

namespace Isnad.Linking.Events;

/// <summary>Finds where the reports of one event do not agree.</summary>
internal sealed class ContradictionFinder(IReadOnlyList<EventSketch> events, LinkedEvent told, IReadOnlyDictionary<string, ReportSketch> reports)
{
    /// <summary>The points, in the order of their kinds.</summary>
    public IEnumerable<Contradiction> Find() => new[]
    {
        Told(ContradictionPoint.Doer, Doers()),
        Told(ContradictionPoint.Dead, Numbers(told.Dead)),
        Told(ContradictionPoint.Injured, Numbers(told.Injured)),
        Told(ContradictionPoint.Date, Dates()),
        Told(ContradictionPoint.Place, Places()),
        Told(ContradictionPoint.Truth, Truth()),
    }.OfType<Contradiction>();

    private static Contradiction? Told(ContradictionPoint point, IEnumerable<(string Report, string? Value)> given)
    {
        var versions = Votes.Count(given);
        return versions.Count > 1 ? new Contradiction(point, [.. versions.Select(v => new ContradictionVersion(v.Value, v.Reports))]) : null;
    }

    private static IEnumerable<(string, string?)> Numbers(Toll? toll) => (toll?.Figures ?? [])
        .Select(f => (f.ReportId, (f.Quantity.Low ?? f.Quantity.High)?.ToString(CultureInfo.InvariantCulture)));

    /// <summary>What each report gives, where two of them exclude each other; otherwise nothing.</summary>
    private IEnumerable<(string, string?)> Apart(Func<EventSketch, EventSketch, bool> apart, Func<EventSketch, string?> value)
    {
        var given = events.Where(e => value(e) is not null).ToList();
        return given.Where(a => given.Any(b => b.Report != a.Report && apart(a, b))).Select(e => (e.Report, value(e)));
    }

    private IEnumerable<(string, string?)> Dates() => Apart(EventPair.DaysApart, e => e.Event.Date?.Value);

    private IEnumerable<(string, string?)> Places() => Apart(EventPair.PlacesApart, e => EntityOf(e, e.Event.Place)?.Name);

    private IEnumerable<(string, string?)> Doers() => Apart(
        (a, b) => !Actors(a).Any(x => Actors(b).Any(y => AreCompatible(x, y))),
        e => Actors(e).FirstOrDefault()?.Name);

    private IEnumerable<(string, string?)> Truth() => events.SelectMany(e => e.Event.Claims.Select(c => (e.Report, c.Stance switch
    {
        Stance.Denies => "denied",
        Stance.States or Stance.Announces or Stance.Confirms or Stance.Accuses or Stance.ClaimsResponsibility => "told",
        _ => null,
    }))).Where(_ => told.Deniers.Count > 0 || events.Any(e => e.Event.Claims.Any(c => c.Stance == Stance.Denies)));

    /// <summary>The named doers; nameless ones ("مسلحون") contradict nobody.</summary>
    private IEnumerable<Entity> Actors(EventSketch e) => e.Event.Actors
        .Select(id => EntityOf(e, id))
        .OfType<Entity>()
        .Where(a => a.Kind is not EntityKind.Group && a.Sector is not "UNK");

    /// <summary>One doer under two names: a state and its army agree, its army and rebels of the same country do not.</summary>
    internal static bool AreCompatible(Entity a, Entity b) =>
        Entities.EntityNames.KeyOf(a) == Entities.EntityNames.KeyOf(b)
        || (a.Country is not null && a.Country == b.Country && (a.Sector is null || b.Sector is null || a.Sector == b.Sector || (IsOfState(a) && IsOfState(b))));

    private static bool IsOfState(Entity entity) => entity.Kind is EntityKind.Country || Sectors.IsOfState(entity.Sector);

    private Entity? EntityOf(EventSketch e, string? id) => id is null ? null : reports[e.Report].Entities.GetValueOrDefault(id);
}
