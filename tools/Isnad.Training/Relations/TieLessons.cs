using Isnad.Coding;
using Isnad.Coding.Relations;
using Isnad.Coding.Roles;
using Isnad.Exchange.Scheme;
using Isnad.Record;
using Isnad.Training.Coding;
using Isnad.Training.Meanings;

namespace Isnad.Training.Relations;

/// <summary>Makes lessons of how the entities of a report are tied.</summary>
internal static class TieLessons
{
    private static readonly int[] AllTies = [.. Enumerable.Range(0, Tie.Count)];

    /// <summary>The lessons of a report: every pair of entities that one sentence names, with the tie that the gold coding gives it.</summary>
    public static List<HashedLesson> Of(GoldReport report, Coder coder)
    {
        var (scene, signs) = coder.Ties(report.Report, report.Reading);
        var room = new uint[TieSigns.Most];
        return [.. EntityPairs.Of(scene.Discourse).Zip(Right(report, scene), (pair, right) => new HashedLesson(room[..signs.Of(pair, room)], AllTies, right))];
    }

    /// <summary>The tie that the gold coding gives each pair.</summary>
    public static IEnumerable<int> Right(GoldReport report, RoleScene scene)
    {
        var entities = new MeantEntities(report.Gold.Entities, new FoundEvents(report.Report, report.Gold, scene).ToScheme().Entities);
        var gold = (report.Gold.Relations ?? []).Select(r => (Predicate: SchemeNames.Find<Predicate>(r.Predicate), Subject: r.Subject ?? "", Object: r.Object ?? "")).Where(r => r.Predicate is not null).ToList();
        return EntityPairs.Of(scene.Discourse).Select(pair => Tied(entities.GoldOf(pair.First), entities.GoldOf(pair.Second)));

        int Tied(IReadOnlySet<string> first, IReadOnlySet<string> second)
        {
            foreach (var (predicate, subject, @object) in gold)
            {
                if (first.Contains(subject) && second.Contains(@object))
                {
                    return Tie.Of(predicate!.Value, back: false);
                }

                if (second.Contains(subject) && first.Contains(@object))
                {
                    return Tie.Of(predicate!.Value, back: true);
                }
            }

            return Tie.None;
        }
    }
}
