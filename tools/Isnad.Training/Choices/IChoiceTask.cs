using Isnad.Coding.Choices;
using Isnad.Record;

namespace Isnad.Training.Choices;

/// <summary>One choice that is learned: its examples in gold reports, and what it makes of events.</summary>
internal interface IChoiceTask
{
    /// <summary>The choice's name, such as <c>date</c>.</summary>
    string Name { get; }

    /// <summary>The file of its weights.</summary>
    string File { get; }

    /// <summary>What the file says of itself.</summary>
    string About { get; }

    /// <summary>How it is learned.</summary>
    ChoiceSettings Settings { get; }

    /// <summary>The columns of its file.</summary>
    IReadOnlyList<string> Labels { get; }

    /// <summary>The examples of a report.</summary>
    IEnumerable<ChoiceExample> Examples(CodedReport report);

    /// <summary>The events of a report with the choice made.</summary>
    IReadOnlyList<Event> Apply(CodedReport report, IReadOnlyList<Event> events, ChoiceWeights weights);
}
