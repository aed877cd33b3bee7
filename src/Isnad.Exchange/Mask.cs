using System.Text;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Exchange;

/// <summary>The names of one report as an export may show them.</summary>
public sealed class Mask
{
    private readonly Dictionary<string, string> _pseudonyms;
    private readonly FoldedNames _names;

    /// <summary>A mask over some entities of a coding.</summary>
    /// <param name="coding">The coding.</param>
    /// <param name="pseudonyms">Entity ids to be masked, with what to show in their place.</param>
    internal Mask(ReportCoding coding, Dictionary<string, string> pseudonyms)
    {
        _pseudonyms = pseudonyms;
        var masked = coding.Entities.Where(Hides).ToList();
        var hidden = new FoldedNames(masked.SelectMany(Whole));
        var shown = coding.Entities.Where(e => !Hides(e)).SelectMany(e => e.Aliases.Append(e.Name))
            .Where(name => hidden.In(name).Count == 0).SelectMany(WordsOf).ToHashSet(StringComparer.Ordinal);
        _names = new FoldedNames(masked.SelectMany(e => Whole(e).Concat(
            WordsOf(e.Name).Where(word => word.Length > 2 && !shown.Contains(word)).Select(word => (word, pseudonyms[e.Id])))));
    }

    /// <summary>A mask that shows everything.</summary>
    public static Mask None { get; } = new(new ReportCoding { ReportId = "", Coder = "" }, []);

    /// <summary>Whether the entity's name is hidden.</summary>
    public bool Hides(Entity entity) => _pseudonyms.ContainsKey(entity.Id);

    /// <summary>The entity's name or its pseudonym; a masked name inside another's ("والد …") is masked there too.</summary>
    public string NameOf(Entity entity) => _pseudonyms.GetValueOrDefault(entity.Id) ?? In(entity.Name);

    /// <summary>A text with every masked name in it replaced, however it is spelled there; clitics written with the name stay.</summary>
    public string In(string text)
    {
        var masked = new StringBuilder(text);
        foreach (var (span, pseudonym) in _names.In(text).Reverse())
        {
            masked.Remove(span.Start, span.Length).Insert(span.Start, pseudonym);
        }

        return masked.ToString();
    }

    private IEnumerable<(string Name, string Pseudonym)> Whole(Entity entity) => entity.Aliases.Append(entity.Name).Select(name => (name, _pseudonyms[entity.Id]));

    private static IEnumerable<string> WordsOf(string name) => Words.Find(name).Select(word => word.In(name));
}
