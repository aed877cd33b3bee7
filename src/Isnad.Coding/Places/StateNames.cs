using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Places;

/// <summary>Calls a state that a report tells in adjectives only by its name, where one of them holds it: "العراق" in "العراقيون".</summary>
internal static class StateNames
{
    private const string Article = "ال";

    /// <summary>The state with its name before what it was called; unchanged where the report names it, or no adjective holds a name.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="state">The state that it is.</param>
    public static Entity Call(Entity entity, CountryEntry state)
    {
        var forms = entity.Aliases.Prepend(entity.Name).Select(form => (Form: form, Folded: Folding.Fold(form))).ToList();
        var names = state.Arabic.Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        if (forms.Exists(form => names.Contains(form.Folded)))
        {
            return entity;
        }

        // سورية and تركية are adjectives too, and no name stands inside them.
        names.ExceptWith(state.Adjectives.Select(adjective => Folding.Fold(adjective) + "ه"));
        var held = forms.Where(form => form.Form.Length == form.Folded.Length)
            .SelectMany(form => names.Select(name => (At: Place(form.Folded, name), name.Length)).Where(found => found.At >= 0).Select(found => form.Form.Substring(found.At, found.Length)))
            .MaxBy(name => name.Length);
        return held is null ? entity : entity with { Name = held, Aliases = [.. entity.Aliases.Prepend(entity.Name).Where(alias => alias != held)] };
    }

    /// <summary>Where a name begins a word of a form, its article apart, and ends it or is followed by the ending of relation; -1 for nowhere.</summary>
    private static int Place(string form, string name)
    {
        var at = form.IndexOf(name, StringComparison.Ordinal);
        var begins = at == 0 || (at > 0 && (form[at - 1] == ' ' || (at == Article.Length && form.StartsWith(Article, StringComparison.Ordinal))));
        return begins && (at + name.Length == form.Length || form[at + name.Length] is ' ' or 'ي') ? at : -1;
    }
}
