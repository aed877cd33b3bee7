using System.Security.Cryptography;
using System.Text;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Exchange;

/// <summary>Masks the names of people whom publication could harm: victims, and minors.</summary>
/// <remarks>A victim is a person who is the recipient of an ASSAULT or COERCE event and holds no office and leads nothing;
/// a minor is a person named with a word of <c>lexicon/redaction.tsv</c>. One name and one key always give one pseudonym,
/// and without the key nobody can tell which name it stands for. Masking leans to too much: single words of a masked
/// name are masked too. Addresses of pages stay as they are.</remarks>
public sealed class Redaction
{
    private readonly byte[] _key;
    private readonly HashSet<string> _minorWords;

    /// <summary>A redaction for one project.</summary>
    /// <param name="key">The project's secret, at least 8 characters; the same key gives the same pseudonyms.</param>
    /// <param name="lexiconFolder">Folder of <c>redaction.tsv</c>; null for the one beside the program.</param>
    /// <exception cref="ArgumentException">The key is too short to protect anybody.</exception>
    /// <exception cref="LexiconException">The lexicon file is wrong.</exception>
    public Redaction(string key, string? lexiconFolder = null)
    {
        if (key.Length < 8)
        {
            throw new ArgumentException("A redaction key has at least 8 characters.", nameof(key));
        }

        _key = Encoding.UTF8.GetBytes(key);
        var table = LexiconTable.Load(Path.Combine(lexiconFolder ?? LexiconTable.DefaultFolder, "redaction.tsv"));
        _minorWords = table.Rows.Select(row => Folding.Fold(row["word"])).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What one coded report looks like with its victims and minors masked.</summary>
    public Mask For(ReportCoding coding)
    {
        var officeHolders = coding.Relations
            .Where(r => r.Predicate is Predicate.OfficeIn or Predicate.LeaderOf)
            .Select(r => r.Subject)
            .ToHashSet(StringComparer.Ordinal);
        var victims = coding.Events
            .Where(e => e.Type is EventType.Assault or EventType.Coerce)
            .SelectMany(e => e.Recipients)
            .Where(id => !officeHolders.Contains(id))
            .ToHashSet(StringComparer.Ordinal);
        var masked = coding.Entities
            .Where(e => e.Kind == EntityKind.Person && (victims.Contains(e.Id) || IsMinor(e)))
            .ToDictionary(e => e.Id, e => Pseudonym(e.Name), StringComparer.Ordinal);
        return new Mask(coding, masked);
    }

    private bool IsMinor(Entity entity) => entity.Aliases.Append(entity.Name)
        .SelectMany(name => Words.Find(name).Select(word => Folding.Fold(word.In(name))))
        .Any(_minorWords.Contains);

    private string Pseudonym(string name) =>
        "شخص-" + Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(Folding.Fold(name))))[..8];
}
