using Isnad.Coding.Events;
using Isnad.Coding.Statuses;
using Isnad.Language;

namespace Isnad.Coding.Tellings;

/// <summary>What speaks for and against a word's telling an event that was told before (the signs of merge-weights.tsv).</summary>
internal sealed class RepeatSigns(Discourse discourse)
{
    /// <summary>The sign of any two events of one type.</summary>
    public const string Any = "any";

    private const int Adjacent = 3;
    private const int CompanyBefore = 3;
    private const int CompanyAfter = 5;
    private const int ShortestContent = 3;

    private static readonly string[] Manners = ["verb", "definite", "possessed", "indefinite"];
    private static readonly string[] Facts = ["mode", "label", "date", "place", "actor", "recipient"];

    private static readonly string[] Others =
    [
        Any, "crossed", "one-word", "more-words", "latest", "outcome", "of-outcome", "lead", "adjacent", "shown", "joined", "same-word",
        "same-sentence", "next-sentence", "near-sentence", "far-sentence",
    ];

    /// <summary>All signs there are.</summary>
    public static IEnumerable<string> All(IEnumerable<Record.EventType> types) =>
        [.. Others, .. Manners, .. Manners.Select(m => "same-word:" + m), .. Facts.SelectMany(f => new[] { "same-" + f, "other-" + f }), .. types.Select(NewsSigns.TypeSign)];

    /// <summary>Opens an event with its first telling.</summary>
    public Telling Open(EventDraft draft) => new(draft, Key(draft), Company(draft));

    /// <summary>Joins a later telling to its event.</summary>
    public void Join(Telling home, EventDraft draft)
    {
        home.Draft.TakeIn(draft);
        home.Add(draft, Key(draft), Company(draft));
    }

    /// <summary>The signs that hold between an earlier event of the same type and a draft.</summary>
    /// <param name="telling">The event as told so far.</param>
    /// <param name="draft">The later telling.</param>
    /// <param name="company">Lemmas beside it (<see cref="Company"/>).</param>
    /// <param name="latest">Whether the event is the one of its type that was told last.</param>
    public IReadOnlyList<string> Of(Telling telling, EventDraft draft, IReadOnlySet<string> company, bool latest)
    {
        var home = telling.Draft;
        var manner = Manner(draft);
        List<string> signs = [Any, NewsSigns.TypeSign(draft.Type), manner, Distance(telling, draft)];
        Compare(signs, "mode", home.Mode, draft.Mode);
        Compare(signs, "label", home.Label, draft.Label);
        Compare(signs, "date", home.Date?.ToString(), draft.Date?.ToString());
        Compare(signs, "place", home.Place, draft.Place);
        Compare(signs, "actor", home.Actors, draft.Actors);
        Compare(signs, "recipient", home.Recipients, draft.Recipients);
        AddIf(signs, "crossed", home.Actors.Intersect(draft.Recipients).Any() || home.Recipients.Intersect(draft.Actors).Any());
        var shared = telling.Company.Count(company.Contains);
        AddIf(signs, shared == 1 ? "one-word" : "more-words", shared > 0);
        AddIf(signs, "latest", latest);
        AddIf(signs, "outcome", draft.Frame.Outcome);
        AddIf(signs, "of-outcome", home.Frame.Outcome);
        AddIf(signs, "lead", discourse.SentenceOf(home.Trigger) == 0);
        AddIf(signs, "adjacent", draft.Trigger - telling.Last <= Adjacent);
        AddIf(signs, "shown", IsShown(draft.Trigger));
        AddIf(signs, "joined", discourse[draft.Trigger].Relation == "conj" && discourse.HeadOf(draft.Trigger) == telling.Last);
        if (telling.Keys.Contains(Key(draft)))
        {
            signs.Add("same-word");
            signs.Add("same-word:" + manner);
        }

        return signs;
    }

    /// <summary>Whether a demonstrative stands before a word (هذا الهجوم): it points back.</summary>
    public bool IsShown(int word) =>
        word > discourse.SentenceStart(discourse.SentenceOf(word)) && discourse[word - 1].Stem.Folded is "هذا" or "هذه" or "ذلك" or "تلك";

    /// <summary>The verb or noun that a draft's word comes from.</summary>
    public string Key(EventDraft draft) => discourse.BaseOf(draft.Trigger);

    /// <summary>Lemmas of the nouns and adjectives beside a draft's word.</summary>
    public HashSet<string> Company(EventDraft draft)
    {
        var sentence = discourse.SentenceOf(draft.Trigger);
        var first = Math.Max(discourse.SentenceStart(sentence), draft.Trigger - CompanyBefore);
        var end = Math.Min(discourse.SentenceEnd(sentence), draft.Trigger + CompanyAfter + 1);
        var company = new HashSet<string>(StringComparer.Ordinal);
        for (var word = first; word < end; word++)
        {
            if (word != draft.Trigger && discourse.PosOf(word) is Pos.Noun or Pos.ProperNoun or Pos.Adjective or Pos.X && discourse.LemmaOf(word) is { Length: >= ShortestContent } lemma)
            {
                company.Add(lemma);
            }
        }

        return company;
    }

    private string Distance(Telling telling, EventDraft draft) => (discourse.SentenceOf(draft.Trigger) - discourse.SentenceOf(telling.Last)) switch
    {
        0 => "same-sentence",
        1 => "next-sentence",
        <= 3 => "near-sentence",
        _ => "far-sentence",
    };

    /// <summary>How the word stands: a definite noun mostly points back to what was told.</summary>
    private string Manner(EventDraft draft) => discourse.IsVerb(draft.Trigger) ? "verb"
        : discourse[draft.Trigger].HasArticle ? "definite"
        : discourse[draft.Trigger].Pronoun is not null ? "possessed" : "indefinite";

    private static void AddIf(List<string> signs, string sign, bool holds)
    {
        if (holds)
        {
            signs.Add(sign);
        }
    }

    private static void Compare(List<string> signs, string what, string? a, string? b) =>
        AddIf(signs, (string.Equals(a, b, StringComparison.Ordinal) ? "same-" : "other-") + what, a is not null && b is not null);

    private static void Compare(List<string> signs, string what, List<string> a, List<string> b) =>
        AddIf(signs, (a.Intersect(b).Any() ? "same-" : "other-") + what, a.Count > 0 && b.Count > 0);
}
