using Isnad.Record;
using Isnad.Workbench.Wording;

namespace Isnad.Workbench.Reading;

/// <summary>Names a linked event.</summary>
public static class LinkedWords
{
    /// <summary>What it is, by whom, to whom and where, as far as the reports tell, such as <c>خطف: كتيبة الوادي ← ثلاثة مهندسين، حمص</c>.</summary>
    public static string Of(LinkedEvent linked, Words words)
    {
        var action = words[linked.Mode is null ? "type." + Tokens.Of(linked.Type) : "mode." + linked.Mode];
        var arrow = words.Language == "ar" ? " ← " : " → ";
        string[] sides = [Names(linked.Actors, words), Names(linked.Recipients, words)];
        var parties = string.Join(arrow, sides.Where(side => side.Length > 0));
        var place = linked.Place is { } at ? Isolated(at.Name) : null;
        return string.Join(words.Comma, new[] { parties.Length > 0 ? $"{action}: {parties}" : action, place }.OfType<string>());
    }

    /// <summary>The first two of some parties.</summary>
    public static string Names(IReadOnlyList<Party> parties, Words words) =>
        string.Join(words.Language == "ar" ? " و" : " & ", parties.Take(2).Select(party => Isolated(party.Name)));

    /// <summary>A name whose direction does not reach beyond it: without that two Arabic names on an English line would change places.</summary>
    private static string Isolated(string name) => $"\u2068{name}\u2069";
}
