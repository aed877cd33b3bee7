using Isnad.Coding.Actors;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Tests.Actors;

/// <summary>The registry as shipped: every row can be used, and no name stands for two actors unnoticed.</summary>
public sealed class RegistryFileTests
{
    private static readonly string[] Bodies = ["IGO", "NGO", "IMG"];

    private static readonly HashSet<string> Sectors = new(
        "GOV MIL COP SPY JUD LEG PTY OPP REB PRM UAF CVL JRN REL BUS EDU MED REF SOC CRM LAB IGO NGO".Split(' '), StringComparer.Ordinal);

    private static readonly ActorRegistry Registry = ActorRegistry.Load(LexiconTable.DefaultFolder);

    [Fact]
    public void Knows_the_actors_of_the_news() => Assert.True(Registry.Actors.Count >= 700, $"{Registry.Actors.Count} actors");

    [Fact]
    public void Every_country_is_one_of_the_gazetteer()
    {
        var countries = LexiconTable.Load(Path.Combine(LexiconTable.DefaultFolder, "countries.tsv")).Rows
            .Select(row => row["name"]).Concat(Bodies).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Registry.Actors.Where(actor => actor.Country is null || !countries.Contains(actor.Country)).Select(actor => actor.Id));
    }

    [Fact]
    public void Every_sector_is_known() =>
        Assert.Empty(Registry.Actors.Where(actor => actor.Sector is null || !Sectors.Contains(actor.Sector)).Select(actor => actor.Id));

    [Fact]
    public void Every_relation_leads_to_an_actor() =>
        Assert.Empty(Registry.Actors
            .SelectMany(actor => actor.PartOf.Concat(actor.MemberOf).Concat(actor.LeaderOf).Select(other => (actor.Id, Other: other)))
            .Where(relation => relation.Other == relation.Id || Registry.Find(relation.Other) is null)
            .Select(relation => $"{relation.Id}: {relation.Other}"));

    [Fact]
    public void A_name_stands_for_one_actor() =>
        Assert.Empty(Registry.Actors
            .SelectMany(actor => actor.Aliases.Prepend(actor.Name).Select(name => (Name: Key(name), actor.Id)))
            .Distinct()
            .GroupBy(name => name.Name, StringComparer.Ordinal)
            .Where(actors => actors.Count() > 1)
            .Select(actors => $"{actors.Key}: {string.Join(", ", actors.Select(actor => actor.Id))}"));

    [Theory]
    [InlineData("Russia", "وزير الخارجية", "2018-05-04", "actor:sergey-lavrov")]
    [InlineData("Tunisia", "رئيس", "2018-01-01", "actor:beji-caid-essebsi")]
    [InlineData("United States", "رئيس", "2022-02-24", "actor:joe-biden")]
    public void Knows_who_held_an_office(string country, string office, string day, string actor) =>
        Assert.Equal(actor, Registry.HolderOf(country, office, Edtf.Parse(day))?.Id);

    [Fact]
    public void Two_do_not_hold_one_office_at_a_time() =>
        Assert.Empty(
            from a in Registry.Actors
            from b in Registry.Actors
            where string.CompareOrdinal(a.Id, b.Id) < 0 && a.Country == b.Country
            from mine in a.Offices
            from theirs in b.Offices
            where mine.Title == theirs.Title && Overlap(mine.Held, theirs.Held)
            select $"{a.Id} and {b.Id}: {mine.Title}");

    private static string Key(string name)
    {
        var folded = Folding.Fold(name);
        return string.Join(' ', Words.Find(folded).Select(word => word.In(folded)));
    }

    /// <summary>Whether two terms share more than the days around a handover.</summary>
    private static bool Overlap(Edtf? a, Edtf? b)
    {
        const int Handover = 31;
        if (a is null || b is null)
        {
            return false;
        }

        var from = Later(a.Earliest ?? DateOnly.MinValue, b.Earliest ?? DateOnly.MinValue);
        var to = a.Latest is { } x && b.Latest is { } y ? (x < y ? x : y) : a.Latest ?? b.Latest ?? DateOnly.MaxValue;
        return to.DayNumber - from.DayNumber > Handover;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
