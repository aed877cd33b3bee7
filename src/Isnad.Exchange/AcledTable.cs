using Isnad.Exchange.Scheme;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Exchange;

/// <summary>Which type of ACLED (Armed Conflict Location &amp; Event Data) an event stands nearest to (acled.tsv).</summary>
/// <remarks>A nearest fit by type, mode, label and the sectors of both sides, not a coding by ACLED's rules.</remarks>
public sealed class AcledTable
{
    private const string Government = "GOV";
    private static readonly Lazy<AcledTable> OfProgram = new(() => Load(LexiconTable.DefaultFolder));
    private readonly ILookup<string, Fit> _fits;

    private AcledTable(IEnumerable<Fit> fits) => _fits = fits.ToLookup(fit => fit.Event, StringComparer.Ordinal);

    /// <summary>The table beside the program.</summary>
    /// <exception cref="LexiconException">The file cannot be understood.</exception>
    public static AcledTable Shipped => OfProgram.Value;

    /// <summary>Reads acled.tsv of a lexicon folder.</summary>
    /// <exception cref="LexiconException">The file cannot be understood.</exception>
    public static AcledTable Load(string lexiconFolder) =>
        new(LexiconTable.Load(Path.Combine(lexiconFolder, "acled.tsv")).Rows.Select(Fit.Read));

    /// <summary>The type nearest to an event; null where ACLED records no such events.</summary>
    /// <param name="coded">The event.</param>
    /// <param name="actors">Its actors.</param>
    /// <param name="recipients">Its recipients.</param>
    public AcledType? Of(Event coded, IReadOnlyList<Entity> actors, IReadOnlyList<Entity> recipients) =>
        _fits[SchemeNames.Of(coded.Type)].FirstOrDefault(fit => fit.Holds(coded, actors, recipients))?.Type;

    private static bool AnyOf(IReadOnlyList<string> sectors, IReadOnlyList<Entity> side) =>
        sectors.Count == 0 || side.Any(entity => sectors.Contains(entity.Sector ?? (entity.Kind is EntityKind.Country ? Government : "")));

    private sealed record Fit(string Event, string Mode, string Label, IReadOnlyList<string> Actor, IReadOnlyList<string> Recipient, AcledType? Type)
    {
        public static Fit Read(LexiconRow row) => new(
            row["event"],
            row["mode"],
            row["label"],
            row.List("actor"),
            row.List("recipient"),
            row["acled_sub_event_type"] is { Length: > 0 } sub ? new AcledType(row["acled_event_type"], sub) : null);

        public bool Holds(Event coded, IReadOnlyList<Entity> actors, IReadOnlyList<Entity> recipients) =>
            (Mode.Length == 0 || Mode == coded.Mode) && (Label.Length == 0 || Label == coded.Label) && AnyOf(Actor, actors) && AnyOf(Recipient, recipients);
    }
}
