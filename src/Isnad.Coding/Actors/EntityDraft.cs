using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Actors;

/// <summary>An entity in the making: its mentions so far and the forms that later ones are compared with.</summary>
internal sealed class EntityDraft
{
    public List<ActorMention> Mentions { get; } = [];

    /// <summary>Folded forms without articles.</summary>
    public HashSet<string> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>Folded words of the fullest personal name.</summary>
    public string[] NameWords { get; private set; } = [];

    /// <summary>Folded nouns by which a definite short form may take it up.</summary>
    public HashSet<string> Heads { get; } = new(StringComparer.Ordinal);

    /// <summary>Titles told of a person, folded.</summary>
    public HashSet<string> Offices { get; } = new(StringComparer.Ordinal);

    public string? RegistryId { get; private set; }

    public string? Country { get; private set; }

    public EntityKind Kind { get; private set; }

    public bool Named { get; private set; }

    public void Add(ActorMention mention, string text)
    {
        Kind = Mentions.Count == 0 || (mention.Named && !Named) ? mention.Kind : Kind;
        Mentions.Add(mention);
        Named |= mention.Named;
        RegistryId ??= mention.RegistryId;
        Country ??= mention.Country;
        Forms.Add(Bare(mention.Span.In(text)));
        if (mention.Office is not null)
        {
            Offices.Add(Folding.Fold(mention.Office));
        }

        if (mention.NameSpan is { } name)
        {
            var words = Bare(name.In(text)).Split(' ');
            NameWords = words.Length > NameWords.Length ? words : NameWords;
            Forms.Add(string.Join(' ', words));
        }

        if (mention.Kind is EntityKind.Organization or EntityKind.Group && mention.Anaphor is null)
        {
            Heads.Add(FirstWord(Bare(mention.Span.In(text))));
        }
    }

    /// <summary>A folded name without the article on any of its words.</summary>
    public static string Bare(string name) => string.Join(' ', NameWord.Split(name).Select(word => word.Key));

    private static string FirstWord(string bare) => bare.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? bare[..space] : bare;
}
