using Isnad.Coding.Choices;
using Isnad.Exchange.Scheme;
using Isnad.Record;
using Isnad.Training.Networks;

namespace Isnad.Training.Choices;

/// <summary>Which time or place is an event's.</summary>
/// <typeparam name="T">What a candidate is.</typeparam>
/// <param name="name">The choice's name.</param>
/// <param name="settings">How it is learned.</param>
/// <param name="factOf">The candidates and signs of a report.</param>
/// <param name="isRight">Whether a candidate is what the gold event has.</param>
/// <param name="give">An event with a candidate, or with none.</param>
internal sealed class FactTask<T>(
    string name,
    NetworkSettings settings,
    Func<CodingScene, IFact<T>> factOf,
    Func<CodedReport, SchemeEvent, T, bool> isRight,
    Func<IFact<T>, Event, T?, Event> give) : IChoiceTask
    where T : class
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public NetworkSettings Settings => settings;

    /// <inheritdoc/>
    public int Outcomes => 1;

    /// <inheritdoc/>
    public IEnumerable<NetworkLesson> Lessons(CodedReport report)
    {
        var fact = factOf(report.Scene);
        foreach (var (draft, gold) in report.Taught)
        {
            var candidates = fact.Of(draft);
            var right = candidates.Select(c => gold is not null && isRight(report, gold, c.Candidate)).ToArray();
            yield return NetworkLesson.Among([.. candidates.Select(c => SignNetwork.Hashes(c.Signs)), SignNetwork.Hashes(fact.OfNone(draft))], [.. right, !right.Contains(true)]);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Event> Apply(CodedReport report, IReadOnlyList<Event> events, SignNetwork network)
    {
        var fact = factOf(report.Scene);
        var chooser = new FactChooser<T>(fact, network);
        return [.. events.Select((e, i) => give(fact, e, chooser.Choose(report.Drafts[i])?.Candidate))];
    }
}
