using Isnad.Coding.Roles;
using Isnad.Evaluation;

namespace Isnad.Training.Roles;

/// <summary>Makes lessons from gold reports, and numbers the signs.</summary>
internal sealed class RoleLessons
{
    private const int Most = 3;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The signs met so far, by number.</summary>
    public IReadOnlyDictionary<string, int> Signs => _numbers;

    /// <summary>The lessons of one report.</summary>
    public List<RoleLesson> Of(CodedReport report)
    {
        var lessons = new List<RoleLesson>();
        foreach (var (draft, gold) in report.Paired(out var entities))
        {
            var candidates = report.Scene.Candidates(draft);
            var actors = Ask(new RoleQuestion(report.Scene, draft, RoleKind.Actor, candidates, [], []), gold.Actor ?? [], entities, lessons);
            Ask(new RoleQuestion(report.Scene, draft, RoleKind.Recipient, candidates, actors, []), gold.Recipient ?? [], entities, lessons);
        }

        return lessons;
    }

    /// <summary>Asks until nobody is left; where none of the candidates is right though somebody is told, nothing can be learned.</summary>
    private List<string> Ask(RoleQuestion question, IReadOnlyList<string> gold, EntityMatch entities, List<RoleLesson> lessons)
    {
        var (discourse, left, chosen) = (question.Scene.Discourse, gold.ToList(), new List<string>());
        while (true)
        {
            var right = question.Open.Select(m => entities.GoldOf(discourse.EntityOf(m)).Any(left.Contains)).ToArray();
            var any = Array.Exists(right, r => r);
            if (!any && left.Count > 0 && chosen.Count == 0)
            {
                return chosen;
            }

            lessons.Add(new RoleLesson([.. question.Open.Select(m => Number(question.SignsOf(m))), Number(question.SignsOfNobody())], [.. right, !any]));
            if (!any || chosen.Count == Most)
            {
                return chosen;
            }

            var pick = question.Open.Where((_, i) => right[i]).MinBy(m => Math.Abs(discourse.FirstOf(m) - question.Draft.Trigger))!;
            var entity = discourse.EntityOf(pick);
            left.Remove(left.First(entities.GoldOf(entity).Contains));
            chosen.Add(entity);
            question = question with { Open = [.. question.Open.Where(m => discourse.EntityOf(m) != entity)], Chosen = [.. question.Chosen, pick] };
        }
    }

    private int[] Number(List<string> signs)
    {
        var numbers = new int[signs.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!_numbers.TryGetValue(signs[i], out numbers[i]))
            {
                _numbers[signs[i]] = numbers[i] = _numbers.Count;
            }
        }

        return numbers;
    }
}
