using System.Globalization;
using Isnad.Text;

namespace Isnad.Coding.Contexts;

/// <summary>How much signs and the context model weigh in each choice (opinions.tsv), in short reports and in longer ones.</summary>
/// <remarks>Scores of both are added after each is multiplied by its weight: a product of experts (Hinton 2002).</remarks>
internal sealed class OpinionWeights
{
    private static readonly ContextTask[] Tasks = Enum.GetValues<ContextTask>();
    private static readonly KeyValuePair<int, (float Signs, float Context)> Alone = new(0, (1, 0));

    /// <summary>By name of the choice: weights and from how many words of a report on they hold, in this order.</summary>
    private readonly IReadOnlyDictionary<string, SortedList<int, (float Signs, float Context)>> _weights;

    /// <summary>Weights of reports of any length by the name of a choice; signs alone where there is none.</summary>
    public OpinionWeights(IReadOnlyDictionary<string, (float Signs, float Context)> weights)
        : this(weights.ToDictionary(w => w.Key, w => new SortedList<int, (float, float)> { [0] = w.Value }, StringComparer.Ordinal))
    {
    }

    private OpinionWeights(IReadOnlyDictionary<string, SortedList<int, (float Signs, float Context)>> weights) => _weights = weights;

    /// <summary>The file in the lexicon folder.</summary>
    public const string File = "opinions.tsv";

    /// <summary>Reads the file.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static OpinionWeights Load(string lexiconFolder)
    {
        var weights = Tasks.Select(NameOf).Distinct().ToDictionary(name => name, _ => new SortedList<int, (float, float)>(), StringComparer.Ordinal);
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, File)).Rows)
        {
            if (!weights.TryGetValue(row["choice"], out var rows))
            {
                throw row.Error($"'{row["choice"]}' is no choice");
            }

            if (!rows.TryAdd(From(row), (Number(row, "signs"), Number(row, "context"))))
            {
                throw row.Error($"a second row of '{row["choice"]}' from {row["from"]} words on");
            }
        }

        return new OpinionWeights(weights);
    }

    /// <summary>The weights of a report, by number of the choice.</summary>
    /// <param name="words">How many words it has.</param>
    public (float Signs, float Context)[] For(int words) => Array.ConvertAll(Tasks, task => RowsOf(task).LastOrDefault(row => row.Key <= words, Alone).Value);

    /// <summary>The weights of a choice in long reports.</summary>
    public (float Signs, float Context) this[ContextTask task] => RowsOf(task).LastOrDefault(Alone).Value;

    /// <summary>The same weights but for one choice in long reports.</summary>
    public OpinionWeights With(ContextTask task, (float Signs, float Context) pair)
    {
        var rows = RowsOf(task);
        var moved = new SortedList<int, (float, float)>(rows) { [rows.LastOrDefault(Alone).Key] = pair };
        return new OpinionWeights(new Dictionary<string, SortedList<int, (float, float)>>(_weights, StringComparer.Ordinal) { [NameOf(task)] = moved });
    }

    /// <summary>A choice as the file names it: who else is weighed as who.</summary>
    public static string NameOf(ContextTask task) => task switch
    {
        ContextTask.OtherActor => NameOf(ContextTask.Actor),
        ContextTask.OtherRecipient => NameOf(ContextTask.Recipient),
        _ => task.ToString().ToLowerInvariant(),
    };

    private SortedList<int, (float Signs, float Context)> RowsOf(ContextTask task) => _weights.GetValueOrDefault(NameOf(task)) ?? [];

    private static int From(LexiconRow row) => int.TryParse(row["from"], NumberStyles.None, CultureInfo.InvariantCulture, out var words) ? words : throw row.Error($"from '{row["from"]}' is no number of words");

    private static float Number(LexiconRow row, string column) => float.TryParse(row[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && float.IsFinite(weight)
        ? weight
        : throw row.Error($"{column} '{row[column]}' is no number from 0 up");
}
