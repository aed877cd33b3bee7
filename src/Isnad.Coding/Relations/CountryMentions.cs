using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Relations;

/// <summary>The entities of the countries that a report tells of.</summary>
internal sealed class CountryMentions
{
    private readonly Dictionary<string, string> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);

    /// <summary>Goes through the mentions of a report.</summary>
    public CountryMentions(Discourse discourse)
    {
        foreach (var mention in discourse.Mentions.Where(m => m is { Kind: EntityKind.Country, Country: not null }))
        {
            _told.TryAdd(mention.Country!, discourse.EntityOf(mention));
            if (mention.Rule != "nationality")
            {
                _named.TryAdd(mention.Country!, discourse.EntityOf(mention));
            }
        }
    }

    /// <summary>The entity first told of a country, be it by a nationality; null for none.</summary>
    public string? Told(string? country) => country is null ? null : _told.GetValueOrDefault(country);

    /// <summary>The entity first named of a country; null where at most nationalities tell of it.</summary>
    public string? Named(string? country) => country is null ? null : _named.GetValueOrDefault(country);
}
