using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Relations;

/// <summary>Which kinds of entities each predicate ties (predicates.tsv).</summary>
internal sealed class PredicateKinds
{
    private readonly Dictionary<Predicate, (HashSet<EntityKind> Subjects, HashSet<EntityKind> Objects, bool One)> _kinds = [];

    private PredicateKinds()
    {
    }

    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static PredicateKinds Load(string lexiconFolder)
    {
        var kinds = new PredicateKinds();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "predicates.tsv")).Rows)
        {
            if (row["one"] is not ("" or "yes"))
            {
                throw row.Error($"'{row["one"]}' is neither yes nor -");
            }

            if (!kinds._kinds.TryAdd(row.Named<Predicate>("predicate"), (KindsOf(row, "subjects"), KindsOf(row, "objects"), row["one"] == "yes")))
            {
                throw row.Error($"'{row["predicate"]}' has two rows");
            }
        }

        return kinds;
    }

    /// <summary>Whether the predicate can tie a subject to an object of these kinds; one that the file lacks can tie all.</summary>
    public bool Allow(Predicate predicate, EntityKind subject, EntityKind @object) =>
        !_kinds.TryGetValue(predicate, out var kinds) || (kinds.Subjects.Contains(subject) && kinds.Objects.Contains(@object));

    /// <summary>Whether a subject is tied to one object alone.</summary>
    public bool TiesOne(Predicate predicate) => _kinds.TryGetValue(predicate, out var kinds) && kinds.One;

    private static HashSet<EntityKind> KindsOf(LexiconRow row, string column) => row.List(column) is { Count: > 0 } kinds
        ? [.. kinds.Select(kind => row.Named<EntityKind>(column, kind))]
        : throw row.Error($"no {column}");
}
