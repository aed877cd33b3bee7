using Isnad.Record;
using Isnad.Workbench.Web;

namespace Isnad.Workbench.Reviewing;

/// <summary>Settles where two coders of a report differ. What a curator takes from either becomes a decision about the newest coding,
/// so that it is signed, has its history and can be undone like any other.</summary>
/// <param name="two">The codings; the second is the newest, which the record shows.</param>
/// <param name="deciding">Takes up the decisions.</param>
internal sealed class Curation(AgreementView two, Deciding deciding)
{
    /// <summary>Takes what one coder says of an event.</summary>
    /// <param name="author">Who decides.</param>
    /// <param name="pair">The event as both have it.</param>
    /// <param name="first">Whether the first coder is right, else the second.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <returns>Log entries of the decisions; none where there is nothing to decide.</returns>
    public IReadOnlyList<long> Take(string author, AgreementView.Pair pair, bool first, string reason) => (pair.First, pair.Second, first) switch
    {
        (_, { } second, false) => deciding.Judge(author, DecisionKind.Accept, [KeyOf(second)], reason),
        (null, { } second, true) => deciding.Judge(author, DecisionKind.Reject, [KeyOf(second)], reason),
        ({ } one, null, true) => deciding.Add(author, two.Report.Id, new AddedEvent(one, [.. EntitiesOf(one)]), reason),
        ({ } one, { } second, true) when Corrections(one, second).ToArray() is { Length: > 0 } corrections => deciding.Correct(author, KeyOf(second), corrections, reason),
        (not null, { } second, true) => deciding.Judge(author, DecisionKind.Accept, [KeyOf(second)], reason),
        _ => [],
    };

    private string KeyOf(Event coded) => $"{two.Report.Id}#{coded.Id}";

    private IEnumerable<Entity> EntitiesOf(Event coded) => coded.Actors.Concat(coded.Recipients).Append(coded.Place).Concat(coded.Claims.SelectMany(claim => claim.Chain.Select(link => link.Entity).Append(claim.Source)))
        .Distinct(StringComparer.Ordinal).Select(two.First.Coding.EntityOf).OfType<Entity>();

    /// <summary>The fields of the newest coding's event that become those of the other.</summary>
    private IEnumerable<Correction> Corrections(Event one, Event other)
    {
        (DecisionField Field, object? Now, object? Was)[] plain =
        [
            (DecisionField.Type, one.Type, other.Type),
            (DecisionField.Mode, one.Mode, other.Mode),
            (DecisionField.Label, one.Label, other.Label),
            (DecisionField.Status, one.Status, other.Status),
            (DecisionField.Historical, one.Historical, other.Historical),
            (DecisionField.Date, one.Date, other.Date),
            (DecisionField.Dead, one.Size.Dead, other.Size.Dead),
            (DecisionField.Injured, one.Size.Injured, other.Size.Injured),
            (DecisionField.Arrested, one.Size.Arrested, other.Size.Arrested),
            (DecisionField.Present, one.Size.Present, other.Size.Present),
        ];
        foreach (var (field, now, was) in plain)
        {
            if (!Equals(now, was))
            {
                yield return Correction.Of(field, now);
            }
        }

        foreach (var (field, now, was) in new[] { (DecisionField.Actors, one.Actors, other.Actors), (DecisionField.Recipients, one.Recipients, other.Recipients) })
        {
            Entity[] named = [.. now.Select(two.First.Coding.EntityOf).OfType<Entity>()];
            if (!named.Select(e => e.Name).SequenceEqual(was.Select(two.Second.Coding.EntityOf).OfType<Entity>().Select(e => e.Name), StringComparer.Ordinal))
            {
                yield return Correction.Of(field, named);
            }
        }

        var (here, there) = (two.First.Coding.EntityOf(one.Place), two.Second.Coding.EntityOf(other.Place));
        if (here?.Name != there?.Name)
        {
            yield return Correction.Of(DecisionField.Place, here);
        }

        // Who says so, and in what sense, is the standing: left out, an accusation of the one would stand as the other told it.
        if (!Told(one, two.First.Coding).SequenceEqual(Told(other, two.Second.Coding)))
        {
            yield return Correction.Of(DecisionField.Claims, one.Claims.Select(claim => ToldClaim.Of(claim, two.First.Coding.EntityOf)).ToArray());
        }
    }

    private static IEnumerable<(string? Source, Stance Stance, string Chain)> Told(Event coded, ReportCoding coding) =>
        coded.Claims.Select(claim => (coding.EntityOf(claim.Source)?.Name, claim.Stance, string.Join('\n', claim.Chain.Select(link => link.Name)))).Order();
}
