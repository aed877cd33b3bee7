using System.Text;
using Isnad.Coding.Events;
using Isnad.Language;

namespace Isnad.Coding.Roles;

/// <summary>How the tree leads from the event's word to a mention, and whether the two agree.</summary>
internal static class TreeSigns
{
    private const int Longest = 5;

    public static void Add(SignList signs, int anchor, int top)
    {
        var discourse = signs.Discourse;
        var relation = discourse[top].Relation;
        signs.Add($"rel={relation}");
        signs.Add($"rel={relation}{signs.Type}");
        if (discourse.HeadOf(top) is var head and >= 0)
        {
            var governor = "head=" + Governor(signs, head, anchor) + relation;
            signs.Add($"{governor}");
            signs.Add($"{governor}{signs.Type}");
        }

        if (discourse.SentenceOf(anchor) != discourse.SentenceOf(top))
        {
            return;
        }

        var path = Path(discourse, anchor, top);
        signs.Add($"path={path}");
        signs.Add($"path={path}{signs.Pos}");
        signs.Add($"path={path}{signs.Type}");
        signs.Add($"path={path}{(signs.Draft.Frame.Recipient.Mentions("obj") ? "o" : "-")}{discourse[anchor].Analysis?.Features.Voice}");
        signs.Add($"steps={path.Count(c => c == '<')},{path.Count(c => c == '>')}");
        AddAgreement(signs, anchor, top);
    }

    private static string Governor(SignList signs, int head, int anchor) =>
        head == anchor ? "trigger"
        : signs.Scene.DraftAt(head) is { } draft ? draft.Type.ToString()
        : signs.Scene.ActsAt.Contains(head) ? "speech"
        : SignList.PosOf(signs.Discourse, head);

    private static void AddAgreement(SignList signs, int anchor, int top)
    {
        var discourse = signs.Discourse;
        if (!discourse.IsVerb(anchor) || discourse[anchor].Analysis is not { Features: var verb } || discourse[top].Analysis is not { Features: var noun })
        {
            return;
        }

        var gender = verb.Gender is Gender.Unknown || noun.Gender is Gender.Unknown ? "?" : verb.Gender == noun.Gender ? "=" : "!";
        var agreement = "agree=" + gender + (verb.Number is Number.Plural ? "P" : "s") + noun.Number + (top < anchor ? "before" : "after");
        signs.Add($"{agreement}");
        signs.Add($"{agreement}{discourse[top].Relation}");
    }

    /// <summary>The relations up from one word and down to the other: <c>&lt;acl&gt;obl:في</c>; <c>far</c> where they are many.</summary>
    private static string Path(Discourse discourse, int from, int to)
    {
        var ups = new List<int> { from };
        while (ups.Count <= Longest && discourse.HeadOf(ups[^1]) is var head and >= 0)
        {
            ups.Add(head);
        }

        var down = new Stack<int>();
        for (var at = to; at >= 0 && down.Count <= Longest; at = discourse.HeadOf(at))
        {
            if (ups.IndexOf(at) is var meet and >= 0)
            {
                return Write(discourse, ups.Take(meet), down, to);
            }

            down.Push(at);
        }

        return "far";
    }

    private static string Write(Discourse discourse, IEnumerable<int> ups, IEnumerable<int> down, int to)
    {
        var path = new StringBuilder();
        foreach (var word in ups)
        {
            path.Append('<').Append(discourse[word].Relation);
        }

        foreach (var word in down)
        {
            path.Append('>').Append(discourse[word].Relation);
        }

        return discourse.PrepositionOf(to) is { } preposition ? path.Append(':').Append(preposition).ToString() : path.ToString();
    }
}
