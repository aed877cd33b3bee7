using Isnad.Coding.Roles;
using Isnad.Evaluation;
using Isnad.Training.Networks;

namespace Isnad.Training.Coding;

/// <summary>Makes lessons of who fills the roles of events from gold reports.</summary>
internal static class RoleLessons
{
    private const int Most = 3;

    /// <summary>The lessons of one report.</summary>
    public static List<NetworkLesson> Of(FoundEvents report) => Asked(report).ConvertAll(asked => NetworkLesson.Among(SignsOf(asked.Question), asked.Right));

    /// <summary>The choices of one report, each with which of the open mentions are right, and whether nobody is.</summary>
    public static List<(RoleQuestion Question, bool[] Right)> Asked(FoundEvents report)
    {
        var lessons = new List<(RoleQuestion, bool[])>();
        foreach (var (draft, gold) in report.Paired(out var entities))
        {
            var candidates = report.Scene.Candidates(draft);
            var actors = Ask(new RoleQuestion(report.Scene, draft, RoleKind.Actor, candidates, [], []), gold.Actor ?? [], entities, lessons);
            Ask(new RoleQuestion(report.Scene, draft, RoleKind.Recipient, candidates, actors, []), gold.Recipient ?? [], entities, lessons);
        }

        return lessons;
    }

    /// <summary>Asks until nobody is left; where none of the candidates is right though somebody (else) is told, nothing can be learned.</summary>
    private static List<string> Ask(RoleQuestion question, IReadOnlyList<string> gold, EntityMatch entities, List<(RoleQuestion, bool[])> lessons)
    {
        var (discourse, left, chosen) = (question.Scene.Discourse, gold.ToList(), new List<string>());
        while (true)
        {
            var right = question.Open.Select(m => entities.GoldOf(discourse.EntityOf(m)).Any(left.Contains)).ToArray();
            var any = Array.Exists(right, r => r);
            if (!any && left.Count > 0)
            {
                return chosen;
            }

            lessons.Add((question, [.. right, !any]));
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

    /// <summary>The signs of each mention; nobody's come last.</summary>
    private static uint[][] SignsOf(RoleQuestion question)
    {
        var list = question.NewList(named: false);
        var signs = new uint[question.Open.Count + 1][];
        for (var i = 0; i < question.Open.Count; i++)
        {
            question.Tell(question.Open[i], list);
            signs[i] = list.Hashes.ToArray();
        }

        question.TellNobody(list);
        signs[^1] = list.Hashes.ToArray();
        return signs;
    }
}
