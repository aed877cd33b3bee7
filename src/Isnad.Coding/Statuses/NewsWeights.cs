using System.Globalization;
using Isnad.Text;

namespace Isnad.Coding.Statuses;

/// <summary>What speaks for and against an event being news where it stands, in points (news-weights.tsv).</summary>
internal sealed class NewsWeights
{
    /// <summary>The file in the lexicon folder.</summary>
    public const string File = "news-weights.tsv";

    /// <summary>The sign of every event.</summary>
    public const string Any = "any";

    /// <summary>The verbs of holding a place, in the lexicon folder.</summary>
    private const string HoldingFile = "holding-verbs.tsv";

    private const string Alone = "alone";
    private const string InReport = "report";
    private readonly Dictionary<string, int> _alone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _inReport = new(StringComparer.Ordinal);

    private readonly HashSet<string> _holding = new(StringComparer.Ordinal);
    private readonly HashSet<string> _goingOn = new(StringComparer.Ordinal);

    private NewsWeights()
    {
    }

    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static NewsWeights Load(string lexiconFolder)
    {
        var weights = new NewsWeights();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, File)).Rows)
        {
            Add(weights._alone, row, Alone);
            Add(weights._inReport, row, InReport);
        }

        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, HoldingFile)).Rows)
        {
            (row["kind"] switch { "holds" => weights._holding, "goes-on" => weights._goingOn, var other => throw row.Error($"no kind '{other}'") }).Add(row.Folded("verb"));
        }

        return weights;
    }

    /// <summary>Whether a verb (folded lemma) tells of who holds a place, not of its taking.</summary>
    public bool IsHolding(string verb) => _holding.Contains(verb);

    /// <summary>Whether a verb (folded lemma) tells of what goes on.</summary>
    public bool IsGoingOn(string verb) => _goingOn.Contains(verb);

    /// <summary>Whether sentences that stand alone were judged for events of this sign, such as <c>type:ASSAULT</c>.</summary>
    public bool JudgesAlone(string sign) => _alone.ContainsKey(sign);

    /// <summary>The points of an event with these signs.</summary>
    /// <param name="signs">The signs; those without points weigh nothing.</param>
    /// <param name="alone">Whether its text is no more than a few sentences.</param>
    public int Sum(IEnumerable<string> signs, bool alone)
    {
        var points = alone ? _alone : _inReport;
        return signs.Prepend(Any).Sum(sign => points.GetValueOrDefault(sign));
    }

    private static void Add(Dictionary<string, int> points, LexiconRow row, string column)
    {
        if (row[column].Length > 0)
        {
            points[Folded(row["sign"])] = int.TryParse(row[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw row.Error($"points '{row[column]}' is no whole number");
        }
    }

    /// <summary>Arabic words in signs are compared folded.</summary>
    private static string Folded(string sign) =>
        sign.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? sign[..(colon + 1)] + Fold(sign[(colon + 1)..]) : sign;

    private static string Fold(string value) => value.Any(char.IsAscii) ? value : Folding.Fold(value);
}
