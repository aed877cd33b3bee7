using System.Text.RegularExpressions;
using Isnad.Exchange.Scheme;
using Isnad.Text;

namespace Isnad.Evaluation;

/// <summary>Which gold entities each predicted entity may stand for, by their names.</summary>
internal sealed partial class EntityMatch
{
    private static readonly HashSet<string> Nothing = [];

    private readonly Dictionary<string, SchemeEntity> _gold = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemeEntity> _predicted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _goldOf = new(StringComparer.Ordinal);

    public EntityMatch(IEnumerable<SchemeEntity> gold, IEnumerable<SchemeEntity> predicted)
    {
        foreach (var entity in gold)
        {
            _gold[entity.Id] = entity;
        }

        foreach (var entity in predicted)
        {
            _predicted[entity.Id] = entity;
        }

        var names = _gold.ToDictionary(g => g.Key, g => NamesOf(g.Value), StringComparer.Ordinal);
        foreach (var (id, entity) in _predicted)
        {
            var own = NamesOf(entity);
            _goldOf[id] = [.. names.Where(g => SameEntity(g.Value, own)).Select(g => g.Key)];
        }
    }

    public int GoldCount => _gold.Count;

    public int GoldFound => _gold.Keys.Count(IsFound);

    /// <summary>Whether a gold entity is found at all.</summary>
    public bool IsFound(string gold) => _goldOf.Values.Any(ids => ids.Contains(gold));

    /// <summary>The gold entities that the predicted id may stand for; none for an unknown id.</summary>
    public IReadOnlySet<string> GoldOf(string? predicted) =>
        predicted is not null && _goldOf.TryGetValue(predicted, out var ids) ? ids : Nothing;

    /// <summary>Whether both sources are unnamed: null, or an entity such as "مصادر أمنية".</summary>
    public bool BothUnnamed(string? gold, string? predicted) => IsUnnamed(_gold, gold) && IsUnnamed(_predicted, predicted);

    /// <summary>Pairs predicted ids with gold ids in the order predicted, each gold id once.</summary>
    public RoleMatch Compare(IReadOnlyList<string>? gold, IReadOnlyList<string>? predicted)
    {
        var left = new List<string>(gold ?? []);
        var (right, extra) = (0, 0);
        foreach (var id in predicted ?? [])
        {
            var candidates = GoldOf(id);
            var found = left.FindIndex(candidates.Contains);
            if (found >= 0)
            {
                left.RemoveAt(found);
                right++;
            }
            else
            {
                extra++;
            }
        }

        return new RoleMatch(right, extra, left.Count);
    }

    private static bool IsUnnamed(Dictionary<string, SchemeEntity> entities, string? id) =>
        id is null || !entities.TryGetValue(id, out var entity) || Unnamed().IsMatch(entity.Name ?? "");

    private static HashSet<string> NamesOf(SchemeEntity entity) =>
        [.. new[] { entity.Name }.Concat(entity.Aliases ?? []).Where(n => !string.IsNullOrEmpty(n)).Select(n => Bare(n!))];

    /// <summary>A name in common, or one name holds all words of the other and shares its first or last word.</summary>
    private static bool SameEntity(HashSet<string> gold, HashSet<string> predicted) =>
        gold.Overlaps(predicted) || gold.Any(a => predicted.Any(b => OneHoldsOther(Split(a), Split(b))));

    private static bool OneHoldsOther(string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0 || (a.Length == 1 && b.Length == 1))
        {
            return false;
        }

        return (a.All(b.Contains) || b.All(a.Contains)) && (a[^1] == b[^1] || a[0] == b[0]);
    }

    /// <summary>A name folded as the scorer folds it, without the article on any of its words.</summary>
    private static string Bare(string name) =>
        string.Join(' ', Split(Normalize(name)).Select(w => w.StartsWith("ال", StringComparison.Ordinal) && LetterCount(w) > 4 ? w[2..] : w));

    private static string Normalize(string name)
    {
        var folded = Marks().Replace(name, "");
        folded = Alefs().Replace(folded, "ا").Replace('ى', 'ي').Replace('ة', 'ه').Replace('ؤ', 'و').Replace('ئ', 'ي');
        return string.Join(' ', Words.Find(folded).Select(w => w.In(folded)));
    }

    private static string[] Split(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int LetterCount(string word) => word.EnumerateRunes().Count();

    [GeneratedRegex(@"[\u0640\u064b-\u0652\u0670]")]
    private static partial Regex Marks();

    [GeneratedRegex("[أإآٱ]")]
    private static partial Regex Alefs();

    [GeneratedRegex("^(ال)?(مصادر|مصدر|شهود|شاهد|مراقب|محلل|خبراء|خبير|نشطاء|ناشط|سكان|مسؤول|مسئول|دبلوماسي)")]
    private static partial Regex Unnamed();
}
