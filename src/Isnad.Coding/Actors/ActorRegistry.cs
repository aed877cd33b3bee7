using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Actors;

/// <summary>The registry of known actors, read from actors.tsv: public roles and bodies only.</summary>
public sealed class ActorRegistry
{
    private readonly Dictionary<string, Actor> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Country, string Office), List<(Actor Actor, Edtf? Held)>> _holders = [];

    private ActorRegistry(ActorLexicon lexicon) => Lexicon = lexicon;

    /// <summary>All actors in the order of the file.</summary>
    public IReadOnlyCollection<Actor> Actors => _byId.Values;

    internal ActorLexicon Lexicon { get; }

    internal NameTrie<Actor> Names { get; } = new();

    /// <summary>Reads actors.tsv and the word lists for unknown actors from a folder.</summary>
    /// <exception cref="LexiconException">A file cannot be used.</exception>
    public static ActorRegistry Load(string lexiconFolder)
    {
        var registry = new ActorRegistry(ActorLexicon.Load(lexiconFolder));
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "actors.tsv")).Rows)
        {
            registry.Add(row);
        }

        return registry;
    }

    /// <summary>The actor with a key such as <c>actor:un</c>; null for an unknown key.</summary>
    public Actor? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Who held an office of a country on a day: "وزير الخارجية" of Russia.</summary>
    /// <returns>The one holder that the registry knows; null where it knows none or several.</returns>
    public Actor? HolderOf(string country, string office, Edtf? when)
    {
        if (when?.Earliest is not { } day || !_holders.TryGetValue((country, Folding.Fold(office)), out var holders))
        {
            return null;
        }

        var then = holders.Where(h => h.Held is not null && (h.Held.Earliest ?? DateOnly.MinValue) <= day && day <= (h.Held.Latest ?? DateOnly.MaxValue));
        return then.Take(2).ToArray() is [var only] ? only.Actor : null;
    }

    private void Add(LexiconRow row)
    {
        var actor = new Actor
        {
            Id = Key(row["id"]),
            Kind = row.Named<EntityKind>("kind"),
            Name = row["name"],
            Aliases = row.List("aliases"),
            Latin = Value(row["latin"]),
            Country = Value(row["country"]),
            Sector = Value(row["sector"]),
            Offices = [.. row.List("offices").Select(office => Office(row, office))],
            PartOf = [.. row.List("part_of").Select(Key)],
            MemberOf = [.. row.List("member_of").Select(Key)],
            LeaderOf = [.. row.List("leader_of").Select(Key)],
            Ambiguous = row["ambiguous"] == "yes",
        };
        if (row["id"].Length == 0 || actor.Name.Length == 0 || !_byId.TryAdd(actor.Id, actor))
        {
            throw row.Error("the id or name is missing, or the id stands twice");
        }

        foreach (var name in actor.Aliases.Prepend(actor.Name))
        {
            if (NameWord.Split(name) is { Count: > 0 } words)
            {
                Names.Add(words, actor);
            }
        }

        IndexOffices(actor);
    }

    private void IndexOffices(Actor actor)
    {
        foreach (var office in actor.Offices)
        {
            var key = (actor.Country ?? "", Folding.Fold(office.Title));
            if (!_holders.TryGetValue(key, out var holders))
            {
                _holders[key] = holders = [];
            }

            holders.Add((actor, office.Held));
        }
    }

    private static string Key(string id) => "actor:" + id;

    private static string? Value(string cell) => cell.Length == 0 ? null : cell;

    /// <summary>"وزير الخارجية@2004-03/.."; the dates are optional.</summary>
    private static ActorOffice Office(LexiconRow row, string cell)
    {
        var at = cell.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
        {
            return new ActorOffice(cell, null);
        }

        return Edtf.TryParse(cell[(at + 1)..], out var held)
            ? new ActorOffice(cell[..at], held)
            : throw row.Error($"'{cell[(at + 1)..]}' is no EDTF date");
    }
}
