using System.Globalization;
using Isnad.Text;

namespace Isnad.Coding.Contexts;

/// <summary>How much signs and the context model weigh in each choice (opinions.tsv).</summary>
/// <remarks>Scores of both are added after each is multiplied by its weight: a product of experts (Hinton 2002).</remarks>
internal sealed class OpinionWeights
{
    private static readonly ContextTask[] Tasks = Enum.GetValues<ContextTask>();
    private readonly (float Signs, float Context)[] _weights;

    /// <summary>Weights by the name of a choice; signs alone where there is none.</summary>
    public OpinionWeights(IReadOnlyDictionary<string, (float Signs, float Context)> weights) => _weights = [.. Tasks.Select(task => weights.GetValueOrDefault(NameOf(task), (1, 0)))];

    private OpinionWeights((float Signs, float Context)[] weights) => _weights = weights;

    /// <summary>The file in the lexicon folder.</summary>
    public const string File = "opinions.tsv";

    /// <summary>Reads the file.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static OpinionWeights Load(string lexiconFolder)
    {
        var names = Tasks.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        var weights = new Dictionary<string, (float, float)>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, File)).Rows)
        {
            if (!names.Contains(row["choice"]))
            {
                throw row.Error($"'{row["choice"]}' is no choice");
            }

            if (!weights.TryAdd(row["choice"], (Number(row, "signs"), Number(row, "context"))))
            {
                throw row.Error($"a second row of '{row["choice"]}'");
            }
        }

        return new OpinionWeights(weights);
    }

    /// <summary>The weights of a choice.</summary>
    public (float Signs, float Context) this[ContextTask task] => _weights[(int)task];

    /// <summary>The same weights but for one choice.</summary>
    public OpinionWeights With(ContextTask task, (float Signs, float Context) pair) => new([.. Tasks.Select(t => NameOf(t) == NameOf(task) ? pair : this[t])]);

    /// <summary>A choice as the file names it: who else is weighed as who.</summary>
    public static string NameOf(ContextTask task) => task switch
    {
        ContextTask.OtherActor => NameOf(ContextTask.Actor),
        ContextTask.OtherRecipient => NameOf(ContextTask.Recipient),
        _ => task.ToString().ToLowerInvariant(),
    };

    private static float Number(LexiconRow row, string column) => float.TryParse(row[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && float.IsFinite(weight)
        ? weight
        : throw row.Error($"{column} '{row[column]}' is no number from 0 up");
}
