using Isnad.Coding.Choices;
using Isnad.Record;
using Isnad.Training.Networks;

namespace Isnad.Training.Choices;

/// <summary>One choice that is learned: its lessons in gold reports, and what it makes of events.</summary>
internal interface IChoiceTask
{
    /// <summary>The choice's name, such as <c>dates</c>.</summary>
    string Name { get; }

    /// <summary>How it is learned.</summary>
    NetworkSettings Settings { get; }

    /// <summary>Outcomes of its network; 1 where candidates are weighed.</summary>
    int Outcomes { get; }

    /// <summary>The lessons of a report.</summary>
    IEnumerable<NetworkLesson> Lessons(CodedReport report);

    /// <summary>The events of a report with the choice made.</summary>
    IReadOnlyList<Event> Apply(CodedReport report, IReadOnlyList<Event> events, SignNetwork network);
}
