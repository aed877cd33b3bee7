using Isnad.Coding.Confidences;

namespace Isnad.Training.Coding;

/// <summary>Makes lessons of which events found are right.</summary>
internal sealed class ConfidenceLessons(SignNumbers numbers)
{
    /// <summary>The lessons of one report: each event found is right where it is paired with a gold event of its type.</summary>
    public List<ChoiceLesson> Of(FoundEvents found)
    {
        var right = found.Paired(out _).Where(p => Isnad.Exchange.Scheme.SchemeNames.Of(p.Draft.Type) == p.Gold.Event).Select(p => p.Draft).ToHashSet();
        var signs = new EventSigns(found.Scene);
        return [.. found.Scene.Drafts.Select(d => new ChoiceLesson([numbers.Of(signs.Of(d)), []], [right.Contains(d), !right.Contains(d)]))];
    }
}
