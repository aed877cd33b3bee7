using Isnad.Coding.Confidences;
using Isnad.Coding.Events;

namespace Isnad.Training.Coding;

/// <summary>Makes lessons of which events found are right.</summary>
internal sealed class ConfidenceLessons(SignNumbers numbers)
{
    private const int Steps = 5;

    /// <summary>What signs begin with that our own reports alone have: how much more of what is likely we code than the coders of the gold reports do is learned apart, and left out of the model.</summary>
    public const string Ours = "ours";

    /// <summary>The lessons of one report: each event found is right where it is paired with a gold event of its type.</summary>
    public List<ChoiceLesson> Of(FoundEvents found, bool areOurs)
    {
        var right = found.Paired(out _).Where(p => Isnad.Exchange.Scheme.SchemeNames.Of(p.Draft.Type) == p.Gold.Event).Select(p => p.Draft).ToHashSet();
        var signs = new EventSigns(found.Scene);
        return [.. found.Scene.Drafts.Select(d => new ChoiceLesson([numbers.Of([.. signs.Of(d), .. areOurs ? Ourselves(d) : []]), []], [right.Contains(d), !right.Contains(d)]))];
    }

    private static IEnumerable<string> Ourselves(EventDraft draft) => [Ours, $"{Ours}|{(int)(Steps * (draft.Likelihood ?? 0))}"];
}
