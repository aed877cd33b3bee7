using Isnad.Record;
using Isnad.Text;

namespace Isnad.Linking.Entities;

/// <summary>Keys under which names of reports are compared.</summary>
internal static class EntityNames
{
    private static readonly string[] Compounds = ["عبد", "ابو", "ابن", "بن", "ال", "ام"];

    /// <summary>The key of an entity: the registry's where it is known, else kind and name.</summary>
    public static string KeyOf(Entity entity) => entity.RegistryId ?? Kind(entity.Kind) + NameKey(entity.Name);

    /// <summary>Whether it has a name of its own: sets of people that are not named ("ثلاثة مشتبهين") are different people in every report.</summary>
    public static bool IsNamed(Entity entity) => entity.RegistryId is not null || (entity.Kind != EntityKind.Group && NameKey(entity.Name).Length > 0);

    /// <summary>The entities of a report that have names of their own.</summary>
    public static IEnumerable<NameMention> Mentions(Report report, ReportCoding coding, int? day)
    {
        var held = coding.Relations
            .Where(r => r.Predicate is Predicate.OfficeIn or Predicate.LeaderOf && r.Role is { Length: > 0 })
            .ToLookup(r => r.Subject, StringComparer.Ordinal);
        foreach (var entity in coding.Entities.Where(IsNamed))
        {
            var offices = held[entity.Id].Select(r => new HeldOffice(r.Role!, coding.EntityOf(r.Object)?.Name, r.Ended)).ToList();
            yield return new NameMention
            {
                Id = new EntityKey(report.Id, entity.Id),
                Key = KeyOf(entity),
                Entity = entity with { Id = "", Mentions = [], Reasons = [] },
                Day = day,
                Published = offices.Count > 0 ? report.Published : null,
                Offices = offices,
            };
        }
    }

    /// <summary>Spellings of one name as one: folded, عبد الله and عبدالله, غ and ج for a foreign g, without article and doubled vowels.</summary>
    public static string NameKey(string name)
    {
        var words = Words.Find(name).Select(w => Folding.Fold(w.In(name)).Replace("_", "", StringComparison.Ordinal)).Where(w => w.Length > 0).ToList();
        var joined = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (i + 1 < words.Count && Array.IndexOf(Compounds, word) is >= 0 and var at)
            {
                // بن and ال stand or fall between the same parts of a name, the others belong to what follows.
                if (at is 2 or 3 && joined.Count > 0)
                {
                    continue;
                }

                word += words[++i] is var next && next.StartsWith("ال", StringComparison.Ordinal) && next.Length > 4 ? next[2..] : next;
            }

            joined.Add(Plain(word));
        }

        return string.Join(' ', joined);
    }

    /// <summary>One word of a name, its spellings made one.</summary>
    private static string Plain(string word)
    {
        if (word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal))
        {
            word = word[2..];
        }

        if (word.Length > 5 && word.StartsWith("عبدال", StringComparison.Ordinal))
        {
            word = "عبد" + word[5..];
        }

        return word.Replace('غ', 'ج').Replace("ؤ", "و", StringComparison.Ordinal);
    }

    private static string Kind(EntityKind kind) => kind switch
    {
        EntityKind.Person => "p:",
        EntityKind.Country => "c:",
        EntityKind.Place => "l:",
        EntityKind.Group => "g:",
        _ => "o:",
    };
}
