using System.Globalization;
using System.Runtime.InteropServices;
using Isnad.Coding.Roles;

namespace Isnad.Training.Habits;

/// <summary>How often each kind of party is mentioned, does and suffers what.</summary>
internal sealed class PreferenceCounts
{
    private const int FewestMentions = 40;
    private const int FewestDeeds = 12;
    private readonly Dictionary<(string Who, string What), Count> _counts = [];

    /// <summary>Adds a report whose roles are filled.</summary>
    public void Add(RoleScene scene)
    {
        foreach (var id in scene.Discourse.Mentions.Select(scene.Discourse.EntityOf).Distinct())
        {
            Count(scene, id, Preferences.Any, new Count(0, 0, 1));
        }

        foreach (var draft in scene.Drafts)
        {
            var lemma = "=" + scene.Discourse.BaseOf(draft.Trigger);
            foreach (var what in new[] { Preferences.Any, draft.Type.ToString(), lemma })
            {
                draft.Actors.ForEach(id => Count(scene, id, what, new Count(1, 0, 0)));
                draft.Recipients.ForEach(id => Count(scene, id, what, new Count(0, 1, 0)));
            }
        }
    }

    /// <summary>Adds what was counted elsewhere.</summary>
    public void Add(PreferenceCounts other)
    {
        foreach (var (key, count) in other._counts)
        {
            Add(key.Who, key.What, count);
        }
    }

    /// <summary>Writes the rows that were counted often enough; returns how many.</summary>
    public int Write(string path)
    {
        var rows = _counts.Where(c => Often(c.Key.Who, c.Key.What, c.Value)).OrderBy(c => c.Key.Who, StringComparer.Ordinal).ThenBy(c => c.Key.What, StringComparer.Ordinal)
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key.Who}\t{c.Key.What}\t{c.Value.Does}\t{c.Value.Suffers}\t{c.Value.Told}")).ToList();
        File.WriteAllText(path, string.Join('\n', rows
            .Prepend("who\twhat\tdoes\tsuffers\ttold")
            .Prepend("# c: kind/country/sector); what: a type of event, = the lemma of its word, * any. Counted by tools/Isnad.Training (see preferences.md).")
            .Prepend("# How often a kind of party does and suffers what in the news, and in how many reports it is told of (who: h: first word of the name, k: registry entry,")) + "\n");
        return rows.Count;
    }

    private bool Often(string who, string what, Count count) => who == Preferences.Any || (!who.Contains('"')
        && _counts.GetValueOrDefault((who, Preferences.Any)).Told >= FewestMentions
        && (what == Preferences.Any || count.Does + count.Suffers >= FewestDeeds));

    private void Count(RoleScene scene, string id, string what, Count count)
    {
        foreach (var who in Preferences.KindsOf(scene.Entities[id]).Append(Preferences.Any))
        {
            Add(who, what, count);
        }
    }

    private void Add(string who, string what, Count count)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, (who, what), out _);
        sum = new Count(sum.Does + count.Does, sum.Suffers + count.Suffers, sum.Told + count.Told);
    }
}
