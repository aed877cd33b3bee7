using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Where the words of a report stand that a frame condition may ask for: by class of noun, by kind and sector of the
/// entity named there, by lemma. Made once a report, so that a condition costs one look-up.</summary>
internal sealed class WordTags
{
    private const string Territory = "territory";
    private const string Weapon = "weapon";
    private static readonly IReadOnlyList<int> Nowhere = [];
    private readonly Dictionary<string, List<int>> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _entities = new(StringComparer.Ordinal);

    public WordTags(Discourse discourse, IReadOnlyDictionary<string, Entity> entities)
    {
        for (var word = 0; word < discourse.Words.Count; word++)
        {
            var classes = discourse.ClassOf(word);
            if (classes is null || !classes.Contains(Weapon, StringComparison.Ordinal) || !IsInName(discourse, word))
            {
                Add(_entities, "lemma:" + discourse.LemmaOf(word), word);
                AddClasses(classes, word);
            }

            if (discourse.EntityAt(word) is { } id && entities.TryGetValue(id, out var entity))
            {
                AddEntity(entity, word);
            }
        }
    }

    /// <summary>Whether the word itself is of the class, kind, sector or lemma.</summary>
    public bool Is(int word, string wanted) => Contains(_classes, wanted, word) || Contains(_entities, wanted, word);

    /// <summary>Whether the word is a noun of the class, whoever it names.</summary>
    public bool IsOfClass(int word, string wanted) => Contains(_classes, wanted, word);

    /// <summary>Whether a word between two others, both included, is of the class, kind, sector or lemma.</summary>
    public bool Any(int first, int last, string wanted, int except) =>
        Any(_classes, wanted, first, last, except) || Any(_entities, wanted, first, last, except);

    /// <summary>"الوزير سيف الدين", "قوة الصواريخ": a weapon in a name is none that is used; the head of a body may be one (سلاح الجو), and its adjective (القوات الجوية).</summary>
    private static bool IsInName(Discourse discourse, int word) =>
        discourse.MentionAt(word) is { Named: true, Kind: not EntityKind.Group } mention
        && (mention.Kind is EntityKind.Person || (discourse.HeadWordOf(mention) != word && discourse.PosOf(word) is not Pos.Adjective));

    private void AddClasses(string? classes, int word)
    {
        foreach (var name in classes?.Split('|') ?? [])
        {
            for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = name.IndexOf('.', dot + 1))
            {
                Add(_classes, name[..dot], word);
            }

            Add(_classes, name, word);
        }
    }

    private void AddEntity(Entity entity, int word)
    {
        Add(_entities, KindName(entity.Kind), word);
        if (entity.Sector is { } sector)
        {
            Add(_entities, sector, word);
        }

        if (entity.Kind is EntityKind.Place or EntityKind.Country)
        {
            Add(_entities, Territory, word);
        }
    }

    private static string KindName(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Organization => "organization",
        EntityKind.Country => "country",
        EntityKind.Place => "place",
        _ => "group",
    };

    private static void Add(Dictionary<string, List<int>> tags, string tag, int word)
    {
        if (!tags.TryGetValue(tag, out var words))
        {
            tags[tag] = words = [];
        }

        if (words.Count == 0 || words[^1] != word)
        {
            words.Add(word);
        }
    }

    private static IReadOnlyList<int> Of(Dictionary<string, List<int>> tags, string tag) => tags.GetValueOrDefault(tag) ?? Nowhere;

    private static bool Contains(Dictionary<string, List<int>> tags, string tag, int word) =>
        tags.TryGetValue(tag, out var words) && words.BinarySearch(word) >= 0;

    private static bool Any(Dictionary<string, List<int>> tags, string tag, int first, int last, int except)
    {
        foreach (var word in Of(tags, tag))
        {
            if (word > last)
            {
                return false;
            }

            if (word >= first && word != except)
            {
                return true;
            }
        }

        return false;
    }
}
