using Isnad.Coding.Choices;
using Isnad.Record;

namespace Isnad.Training.Coding;

/// <summary>One choice that is learned: its examples in gold reports, and what it makes of events.</summary>
internal interface IChoiceTask
{
    /// <summary>The choice's name: <c>date</c>; its file is NAME-weights.tsv.</summary>
    string Name { get; }

    /// <summary>How it is learned.</summary>
    ChoiceSettings Settings { get; }

    /// <summary>The columns of its file.</summary>
    IReadOnlyList<string> Labels { get; }

    /// <summary>The examples of a report. Where there are several labels, signs are told apart by <see cref="Labelled"/>.</summary>
    IEnumerable<ChoiceExample> Examples(CodedReport report);

    /// <summary>The events of a report with the choice made.</summary>
    IReadOnlyList<Event> Apply(CodedReport report, IReadOnlyList<Event> events, IReadOnlyDictionary<string, ChoiceWeights> weights);

    /// <summary>The options of a choice among labels: the same signs under each.</summary>
    static IReadOnlyList<IReadOnlyList<string>> Labelled(IReadOnlyList<string> labels, IReadOnlyList<string> signs) =>
        [.. labels.Select(label => signs.Select(sign => label + '\t' + sign).ToArray())];
}
