using System.Globalization;
using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Coding.Contexts;
using Isnad.Evaluation;
using Isnad.Language;
using Isnad.Language.Lexicons;
using Isnad.Language.Rules;
using Isnad.Text;
using Isnad.Training.Coding;

namespace Isnad.Training.Contexts;

/// <summary>Betters how much signs and the context model weigh in each choice of long reports (<c>lexicon/opinions.tsv</c>, the last row of a choice), from the weights in use.</summary>
/// <remarks>Every report is coded by models that have not seen it, read both ways; what counts is the F1 of the lines that a choice decides. One weight after the other is moved
/// up and down by a tenth as long as that gains. Options: <c>--gold DIR</c> the coded reports, <c>--lexicon DIR</c> where the weights are written, <c>--only a,b</c> these choices alone.</remarks>
internal sealed class OpinionsTraining : ITrainingStep
{
    private const double Gain = 0.05;
    private const float Step = 0.1f;

    /// <summary>The choices in the order in which coding makes them, and the lines that each decides.</summary>
    private static readonly (ContextTask Task, string[] Lines)[] Decides =
    [
        (ContextTask.Mention, ["entity", "actor"]), (ContextTask.Meaning, ["event+type"]), (ContextTask.Mode, ["event+type+mode"]), (ContextTask.Telling, ["event+type", "who-did-what-to-whom"]),
        (ContextTask.Actor, ["actor", "who-did-what-to-whom"]), (ContextTask.Recipient, ["recipient", "who-did-what-to-whom"]), (ContextTask.Status, ["status"]), (ContextTask.Date, ["date"]),
        (ContextTask.Place, ["place"]), (ContextTask.Voucher, ["claim"]), (ContextTask.Stance, ["claim"]), (ContextTask.Tie, ["relation"]),
    ];

    /// <inheritdoc/>
    public string Name => "opinions";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var path = Path.Combine(options.Extra.GetValueOrDefault("lexicon") ?? "lexicon", OpinionWeights.File);
        var rows = LexiconTable.Load(path).Rows;
        var weights = OpinionWeights.Load(Path.GetDirectoryName(path)!);
        var words = RuleReader.Load(LexiconTable.DefaultFolder).Lexicon;
        var gold = Array.ConvertAll(CodingLessons.Kinds, kind => GoldReport.ReadAll(CodingLessons.GoldFolder(options), Readers.Of(kind, words, options.Models)));
        var trial = new Trial(LearnedParts.OfAll(options), LearnedChoices.Load(options.Models), words, gold);
        var only = options.Extra.GetValueOrDefault("only")?.Split(',');
        foreach (var (task, lines) in Decides.Where(d => only is null || only.Contains(OpinionWeights.NameOf(d.Task))))
        {
            weights = Better(trial, weights, task, lines);
        }

        trial.Show(weights);
        File.WriteAllLines(path, [.. File.ReadLines(path).TakeWhile(line => line.StartsWith('#')), "choice\tfrom\tsigns\tcontext\tnotes", .. rows.Select(Row)]);

        string Row(LexiconRow row)
        {
            // The row of the longest reports alone is fitted.
            var isFitted = rows.Where(r => r["choice"] == row["choice"]).MaxBy(r => int.Parse(r["from"], CultureInfo.InvariantCulture)) == row;
            var (signs, context) = weights[Enum.Parse<ContextTask>(row["choice"], ignoreCase: true)];
            string[] numbers = isFitted ? [signs.ToString("0.0#", CultureInfo.InvariantCulture), context.ToString("0.0#", CultureInfo.InvariantCulture)] : [row["signs"], row["context"]];
            return string.Join('\t', [row["choice"], row["from"], .. numbers, row["notes"]]);
        }
    }

    private static OpinionWeights Better(Trial trial, OpinionWeights weights, ContextTask task, string[] lines)
    {
        var (best, start) = (trial.Figure(weights, lines), weights[task]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{OpinionWeights.NameOf(task)} {start}: {string.Join('+', lines)} {best:0.00}"));
        foreach (var (signs, context) in new[] { (0f, Step), (0f, -Step), (Step, 0f), (-Step, 0f) })
        {
            while (Moved(weights[task], signs, context) is { Signs: >= 0, Context: >= 0 } pair && trial.Figure(weights.With(task, pair), lines) is var figure && figure >= best + Gain)
            {
                (weights, best) = (weights.With(task, pair), figure);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {pair}: {best:0.00}"));
            }
        }

        return weights;
    }

    private static (float Signs, float Context) Moved((float Signs, float Context) pair, float signs, float context) =>
        (MathF.Round(pair.Signs + signs, 2), MathF.Round(pair.Context + context, 2));

    /// <summary>Codes the reports with weights and scores them.</summary>
    private sealed class Trial(LearnedParts parts, LearnedChoices known, Lexicon words, List<GoldReport>[] gold)
    {
        /// <summary>The sum of F1 of some lines, the mean of both readings.</summary>
        public double Figure(OpinionWeights weights, string[] lines) => Lines(weights).Average(all => all.Where(l => lines.Contains(l.Name)).Sum(l => l.F1));

        /// <summary>Prints all lines, and how often rows are right as they say.</summary>
        public void Show(OpinionWeights weights)
        {
            var reliability = new Reliability();
            foreach (var (kind, lines) in CodingLessons.Kinds.Zip(Lines(weights, reliability)))
            {
                Console.WriteLine($"{kind}: {string.Join(", ", lines.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Name} {l.F1:0.0}")))}");
            }

            reliability.Show();
        }

        private List<IReadOnlyList<ScoreLine>> Lines(OpinionWeights weights, Reliability? reliability = null)
        {
            var coders = Enumerable.Range(0, parts.Count).Select(part => Coder.Load(LexiconTable.DefaultFolder, words, parts.Without(part, known), weights)).ToList();
            return [.. gold.Select(reports =>
            {
                var score = new CodingScore();
                foreach (var (report, coded) in reports.AsParallel().AsOrdered().Select((report, i) => (report, report.CodedBy(coders[i % coders.Count]))))
                {
                    score.Add(report.Gold, coded);
                    reliability?.Add(report.Gold, coded);
                }

                return score.ToReport().Lines;
            })];
        }
    }
}
