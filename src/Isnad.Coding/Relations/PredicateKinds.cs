using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Relations;

/// <summary>Which kinds of entities each predicate ties (predicates.tsv).</summary>
internal sealed class PredicateKinds
{
    private readonly Dictionary<Predicate, (HashSet<EntityKind> Subjects, HashSet<EntityKind> Objects)> _kinds = [];

    private PredicateKinds()
    {
    }

    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static PredicateKinds Load(string lexiconFolder)
    {
        var kinds = new PredicateKinds();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "predicates.tsv")).Rows)
        {
            kinds._kinds[RelationWords.PredicateOf(row)] = ([.. row.List("subjects").Select(kind => KindOf(row, kind))], [.. row.List("objects").Select(kind => KindOf(row, kind))]);
        }

        return kinds;
    }

    /// <summary>Whether the predicate can tie a subject to an object of these kinds; one that the file lacks can tie all.</summary>
    public bool Allow(Predicate predicate, EntityKind subject, EntityKind @object) =>
        !_kinds.TryGetValue(predicate, out var kinds) || (kinds.Subjects.Contains(subject) && kinds.Objects.Contains(@object));

    private static EntityKind KindOf(LexiconRow row, string kind) =>
        Enum.TryParse<EntityKind>(kind, ignoreCase: true, out var found) ? found : throw row.Error($"'{kind}' is no kind of entity");
}
