using Isnad.Exchange.Scheme;
using Isnad.Record;

namespace Isnad.Quality.Tests.Manual;

/// <summary>Holds a coding against the lines of an example.</summary>
internal sealed class ManualCoding(string text, ReportCoding coding)
{
    private const string Separator = " · ";
    private const string Nobody = "—";
    private const string Nothing = "none";

    /// <summary>What of the lines does not hold, and what is coded besides; empty where all is as told.</summary>
    public IReadOnlyList<string> Differences(IReadOnlyList<string> lines)
    {
        var events = lines.Where(l => l[0] == '=').Select(Parts).ToList();
        var left = coding.Events.ToList();
        var differences = new List<string>();
        foreach (var parts in events.Where(p => p[0] != Nothing))
        {
            var found = left.Find(e => e.Trigger.In(text) == parts[0]);
            if (found is null)
            {
                differences.Add($"no event '{parts[0]}'");
                continue;
            }

            left.Remove(found);
            differences.AddRange(parts.Skip(1).Where(part => !Holds(found, part)).Select(part => $"'{parts[0]}' is not '{part}'"));
        }

        differences.AddRange(left.Select(e => $"besides: '{e.Trigger.In(text)}' {NameOf(e)}"));
        differences.AddRange(lines.Where(l => l[0] == '~').Select(Parts).Where(p => !coding.Relations.Any(r => Same(r, p))).Select(p => "no relation " + string.Join(Separator, p)));
        return differences;
    }

    private static string[] Parts(string line) => line[2..].Split(Separator);

    private bool Holds(Event coded, string part)
    {
        var (key, value) = part.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? (part[..space], part[(space + 1)..]) : (part, "");
        return key switch
        {
            "by" => AreNamed(coded.Actors, value),
            "to" => AreNamed(coded.Recipients, value),
            "in" => IsNamed(coded.Place, value),
            "on" => coded.Date?.Value == value,
            "news" => !coded.Historical,
            "background" => coded.Historical,
            "claim" => coded.Claims.Any(claim => IsClaim(claim, value)),
            _ when SchemeNames.Find<EventStatus>(key) is { } status => coded.Status == status,
            _ => NameOf(coded) == part,
        };
    }

    private static string NameOf(Event coded) => SchemeNames.Of(coded.Type) + (coded.Mode is null ? "" : "/" + coded.Mode);

    private bool AreNamed(IReadOnlyList<string> ids, string names)
    {
        var wanted = names == Nobody ? [] : names.Split(", ");
        return wanted.Length == ids.Count && wanted.All(name => ids.Any(id => IsNamed(id, name)));
    }

    private bool IsNamed(string? id, string name) =>
        coding.EntityOf(id) is { } entity ? entity.Aliases.Append(entity.Name).Contains(name, StringComparer.Ordinal) : name == Nobody;

    private bool IsClaim(Claim claim, string told)
    {
        var stance = told[(told.LastIndexOf(' ') + 1)..];
        return SchemeNames.Find<Stance>(stance) == claim.Stance && IsNamed(claim.Source, told[..^(stance.Length + 1)]);
    }

    private bool Same(Relation relation, string[] parts) =>
        IsNamed(relation.Subject, parts[0]) && SchemeNames.Of(relation.Predicate) == parts[1] && IsNamed(relation.Object, parts[2])
        && (parts.Length == 3 || parts[3] == "role " + relation.Role);
}
