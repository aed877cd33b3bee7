using System.Globalization;
using Isnad.Record;
using Isnad.Store;
using Isnad.Workbench.Pages;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Web;

/// <summary>Mentions of a linked entity to choose from, those that are somebody else.</summary>
/// <param name="From">Number of the first that is offered, from 0.</param>
/// <param name="Mentions">Those offered, in order of publication.</param>
/// <param name="Chosen">Addresses of those that were chosen.</param>
/// <param name="Total">How many mentions there are.</param>
public sealed record Parting(int From, IReadOnlyList<Parting.Mention> Mentions, IReadOnlyList<string> Chosen, int Total)
{
    private const int Most = 40;

    /// <summary>Number of the first mention on the next page; null for none.</summary>
    public int? After => From + Most < Total ? From + Most : null;

    /// <summary>What the address asks for; null where nothing is to be split off.</summary>
    public static Parting? Of(RecordStore record, LinkedEntity entity, IQueryCollection query)
    {
        if (!int.TryParse(query[EntityParting.FromName], NumberStyles.None, CultureInfo.InvariantCulture, out var from) || entity.Mentions.Count < 2)
        {
            return null;
        }

        from = Math.Min(from, entity.Mentions.Count - 1);
        var keys = entity.Mentions.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        return new Parting(
            from,
            [.. entity.Mentions.Skip(from).Take(Most).Select(mention => Read(record, mention)).OfType<Mention>()],
            [.. query["mention"].OfType<string>().Where(keys.Contains).Distinct(StringComparer.Ordinal)],
            entity.Mentions.Count);
    }

    private static Mention? Read(RecordStore record, EntityKey key) =>
        record.Report(key.ReportId) is { } stored && record.Coding(key.ReportId)?.EntityOf(key.EntityId) is { } entity
            ? new Mention(KeyOf(key), key.EntityId, entity.Name, stored.Report)
            : null;

    private static string KeyOf(EntityKey key) => $"{key.ReportId}#{key.EntityId}";

    /// <summary>A mention.</summary>
    /// <param name="Key">Its address.</param>
    /// <param name="EntityId">Its id in the coding of its report.</param>
    /// <param name="Name">The name that the report uses.</param>
    /// <param name="Report">The report.</param>
    public sealed record Mention(string Key, string EntityId, string Name, Report Report);
}
