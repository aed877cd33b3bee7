using Isnad.Coding.Choices;
using Isnad.Record;
using Isnad.Training.Coding;

namespace Isnad.Training.Choices;

/// <summary>One choice that is learned: its lessons in gold reports, and what it makes of events.</summary>
internal interface IChoiceTask
{
    /// <summary>The choice's name, such as <c>date</c>.</summary>
    string Name { get; }

    /// <summary>What the file of its weights says of itself.</summary>
    string About { get; }

    /// <summary>How it is learned.</summary>
    ChoiceSettings Settings { get; }

    /// <summary>The lessons of a report.</summary>
    IEnumerable<ChoiceLesson> Lessons(CodedReport report, SignNumbers numbers);

    /// <summary>The events of a report with the choice made.</summary>
    IReadOnlyList<Event> Apply(CodedReport report, IReadOnlyList<Event> events, SignWeights weights);
}
