using System.Text;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Exchange;

/// <summary>The names of one report as an export may show them.</summary>
public sealed class Mask
{
    private readonly Dictionary<string, string> _pseudonyms;
    private readonly List<(string Name, string Pseudonym)> _names = [];

    /// <summary>A mask over some entities of a coding.</summary>
    /// <param name="coding">The coding.</param>
    /// <param name="pseudonyms">Entity ids to be masked, with what to show in their place.</param>
    internal Mask(ReportCoding coding, Dictionary<string, string> pseudonyms)
    {
        _pseudonyms = pseudonyms;
        var hidden = coding.Entities.Where(e => pseudonyms.ContainsKey(e.Id)).SelectMany(e => e.Aliases.Append(e.Name)).ToList();
        var shown = coding.Entities.Where(e => !pseudonyms.ContainsKey(e.Id)).SelectMany(e => e.Aliases.Append(e.Name))
            .Where(name => NameFinder.FindFolded(name, hidden).Count == 0).SelectMany(WordsOf).ToHashSet(StringComparer.Ordinal);
        foreach (var entity in coding.Entities.Where(e => pseudonyms.ContainsKey(e.Id)))
        {
            var whole = entity.Aliases.Append(entity.Name);
            var parts = WordsOf(entity.Name).Where(word => word.Length > 2 && !shown.Contains(word));
            _names.AddRange(whole.Concat(parts).Distinct(StringComparer.Ordinal).Select(name => (name, pseudonyms[entity.Id])));
        }

        _names.Sort((a, b) => b.Name.Length.CompareTo(a.Name.Length));
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
        foreach (var (name, pseudonym) in _names)
        {
            var found = NameFinder.FindFolded(text, [name]);
            var masked = new StringBuilder(text);
            for (var i = found.Count - 1; i >= 0; i--)
            {
                masked.Remove(found[i].Start, found[i].Length).Insert(found[i].Start, pseudonym);
            }

            text = masked.ToString();
        }

        return text;
    }

    private static IEnumerable<string> WordsOf(string name) => Words.Find(name).Select(word => word.In(name));
}
