using Isnad.Evaluation;
using Isnad.Exchange.Scheme;

namespace Isnad.Training.Relations;

/// <summary>Which gold entities each of ours stands for, told more strictly than the scorer tells it.</summary>
/// <remarks>The scorer takes "الأميركي" for "الرئيس الأميركي", since one name holds the other and ends with the same word. A lesson that takes the country for the
/// president teaches that countries hold offices. So where the kinds differ it counts only if neither of the two could stand for one of its own kind.</remarks>
internal sealed class MeantEntities
{
    private static readonly HashSet<string> Nothing = [];

    private readonly Dictionary<string, HashSet<string>> _goldOf;

    public MeantEntities(IReadOnlyList<SchemeEntity> gold, IReadOnlyList<SchemeEntity> ours)
    {
        var match = new EntityMatch(gold, ours);
        var golds = gold.DistinctBy(g => g.Id).ToDictionary(g => g.Id, StringComparer.Ordinal);
        var pairs = ours.DistinctBy(o => o.Id).SelectMany(o => match.GoldOf(o.Id).Select(id => (Ours: o.Id, Gold: id, Alike: KindOf(o) == KindOf(golds[id])))).ToList();
        var placed = pairs.Where(pair => pair.Alike).SelectMany(pair => new[] { (IsGold: false, Id: pair.Ours), (IsGold: true, Id: pair.Gold) }).ToHashSet();
        _goldOf = pairs.Where(pair => pair.Alike || !(placed.Contains((false, pair.Ours)) || placed.Contains((true, pair.Gold))))
            .GroupBy(pair => pair.Ours, pair => pair.Gold, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The gold entities that ours stands for; none for an unknown id.</summary>
    public IReadOnlySet<string> GoldOf(string? ours) => ours is not null && _goldOf.TryGetValue(ours, out var ids) ? ids : Nothing;

    /// <summary>Countries are places, and where a group ends and an organization begins is a matter of taste.</summary>
    private static string? KindOf(SchemeEntity entity) => entity.Kind switch
    {
        "country" => "place",
        "group" => "organization",
        var kind => kind,
    };
}
