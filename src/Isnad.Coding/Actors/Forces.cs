using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>Finds the bodies that are told by what fights for them too: "قوات المقاومة الجنوبية" and "المقاومة الجنوبية".</summary>
internal static class Forces
{
    /// <summary>Each body that is told by its forces alone, with the only armed body of their name. A government is not its army.</summary>
    /// <param name="drafts">The entities of the report.</param>
    /// <param name="lexicon">Knows the words for forces.</param>
    /// <param name="reading">The reading of the report.</param>
    public static IEnumerable<(EntityDraft Forces, EntityDraft Body)> Pairs(List<EntityDraft> drafts, ActorLexicon lexicon, Reading reading)
    {
        var bodies = drafts.FindAll(draft => draft.Kind is EntityKind.Organization);
        var armed = bodies.Where(IsArmed).SelectMany(draft => draft.Forms.Select(form => (form, draft)))
            .ToLookup(told => told.form, told => told.draft, StringComparer.Ordinal);
        foreach (var forces in bodies)
        {
            if (forces.Forms.All(form => Owner(form, lexicon) is not null) && forces.Forms.SelectMany(form => armed[Owner(form, lexicon)!]).Distinct().Take(2).ToList() is [var body]
                && body != forces && forces.Admits(body) && !AreListed(forces, body, reading))
            {
                yield return (forces, body);
            }
        }
    }

    private static bool IsArmed(EntityDraft body) =>
        body.Mentions.Find(mention => mention.Sector is not null)?.Sector is "MIL" or "REB" or "PRM" or "COP" or "UAF" && !body.Mentions.Exists(mention => mention.Sector == "GOV");

    /// <summary>The bare words behind the word for forces; null where there is none.</summary>
    private static string? Owner(string form, ActorLexicon lexicon) =>
        form.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 && lexicon.IsForce(form[..space]) ? form[(space + 1)..] : null;

    /// <summary>"الجيش وقوات الجيش الوطني": what و joins is two.</summary>
    private static bool AreListed(EntityDraft one, EntityDraft other, Reading reading) => Joins(one, other, reading) || Joins(other, one, reading);

    private static bool Joins(EntityDraft one, EntityDraft other, Reading reading) => one.Mentions.Exists(first => other.Mentions.Exists(second =>
        first.Sentence == second.Sentence && second.First == first.Last + 1 && reading.Sentences[second.Sentence].Tokens[second.First].HasConjunction));
}
