using System.Globalization;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Roles;

/// <summary>Who does and who suffers what in the news at large (<c>preferences.tsv</c>): police arrest, journalists are arrested.</summary>
/// <remarks>Selectional preferences after Resnik (1996), "Selectional constraints", counted from codings of raw news.
/// A row tells how often a kind of party (column <c>who</c>) does and suffers what; in rows for all events (<c>*</c>) also how often it is mentioned.
/// The party <c>*</c> is any party.</remarks>
internal sealed class Preferences
{
    /// <summary>Name of the file in the folder of models.</summary>
    public const string FileName = "preferences.tsv";

    /// <summary>Any party, and any event.</summary>
    public const string Any = "*";

    /// <summary>Mentions of an average party that are added to every count, so that few mentions say little.</summary>
    private const double Doubt = 4;

    private const double LeanDoubt = 3;
    private const double Tiny = 1e-9;
    private const string Article = "ال";
    private const int ShortestWithArticle = 5;

    private readonly Dictionary<string, Habit> _habits = new(StringComparer.Ordinal);

    private Preferences()
    {
    }

    /// <summary>Reads the counts.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static Preferences Load(string path)
    {
        var counts = new Dictionary<string, Dictionary<string, Count>>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.Load(path).Rows)
        {
            if (!counts.TryGetValue(row["who"], out var own))
            {
                counts[row["who"]] = own = new Dictionary<string, Count>(StringComparer.Ordinal);
            }

            own[row["what"]] = new Count(Number(row, "does"), Number(row, "suffers"), Number(row, "told"));
        }

        var preferences = new Preferences();
        var any = counts.GetValueOrDefault(Any) ?? [];
        foreach (var (who, own) in counts.Where(c => c.Key != Any))
        {
            preferences._habits[who] = HabitOf(who[0], own, any);
        }

        return preferences;
    }

    /// <summary>The kinds of party that an entity is of, as the file names them.</summary>
    public static IEnumerable<string> KindsOf(Entity entity)
    {
        var name = Folding.Fold(entity.Name).AsSpan();
        var word = name.IndexOf(' ') is var space and > 0 ? name[..space] : name;
        yield return "h:" + (word.StartsWith(Article, StringComparison.Ordinal) && word.Length >= ShortestWithArticle ? word[Article.Length..] : word).ToString();
        if (entity.RegistryId is { } key)
        {
            yield return "k:" + key;
        }

        if (entity.Country is not null || entity.Sector is not null)
        {
            yield return $"c:{entity.Kind}/{entity.Country}/{entity.Sector}";
        }
    }

    /// <summary>What the likes of an entity do and suffer.</summary>
    public IReadOnlyList<Habit> Of(Entity entity) => [.. KindsOf(entity).Select(_habits.GetValueOrDefault).OfType<Habit>()];

    private static Habit HabitOf(char kind, Dictionary<string, Count> own, Dictionary<string, Count> any)
    {
        var all = own.GetValueOrDefault(Any);
        var share = (all.Does + 2) / (all.Does + all.Suffers + 4);
        var deeds = new Dictionary<string, Deed>(StringComparer.Ordinal);
        foreach (var (what, count) in own.Where(c => c.Key != Any))
        {
            var usual = any.GetValueOrDefault(what);
            var told = any.GetValueOrDefault(Any).Told;
            deeds[what] = new Deed(
                Oftener(count.Does, all.Told, usual.Does / told),
                Oftener(count.Suffers, all.Told, usual.Suffers / told),
                Math.Log((count.Does + (LeanDoubt * share)) / (count.Suffers + (LeanDoubt * (1 - share)))));
        }

        return new Habit(kind, Math.Log(share / (1 - share)), Math.Log((all.Does + all.Suffers + 1) / (all.Told + 1)), deeds);
    }

    private static double Oftener(double times, double told, double usual) =>
        Math.Log((times + (Doubt * usual) + Tiny) / (((told + Doubt) * usual) + Tiny));

    private static double Number(LexiconRow row, string column) => row[column] switch
    {
        "" => 0,
        var cell when double.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        var cell => throw row.Error($"count '{cell}' is no number"),
    };

    private readonly record struct Count(double Does, double Suffers, double Told);
}
