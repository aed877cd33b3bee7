using Isnad.Coding.Events;
using Isnad.Language;

namespace Isnad.Coding.Roles;

/// <summary>The signs of one candidate for a role of one event, by name: <c>A:slot=subj|Assault</c>.</summary>
internal sealed class SignList(RoleScene scene, EventDraft draft, RoleKind role)
{
    private const int Usual = 90;
    private readonly string _prefix = role is RoleKind.Actor ? "A:" : "R:";

    public RoleScene Scene => scene;

    public Discourse Discourse => scene.Discourse;

    public EventDraft Draft => draft;

    public RoleKind Role => role;

    public RoleKind OtherRole => role is RoleKind.Actor ? RoleKind.Recipient : RoleKind.Actor;

    /// <summary>Type of the event, as signs name it.</summary>
    public string Type { get; } = draft.Type.ToString();

    /// <summary>Lemma of the event's word: of its verb where it has one.</summary>
    public string Lemma { get; } = scene.Discourse.VerbOf(draft.Trigger) ?? scene.Discourse.LemmaOf(draft.Trigger);

    /// <summary>Part of speech of the event's word.</summary>
    public string Pos { get; } = PosOf(scene.Discourse, draft.Trigger);

    public List<string> Names { get; } = new(Usual);

    public void Add(string sign) => Names.Add(_prefix + sign);

    /// <summary>V verb, Vp passive verb, M masdar, P participle, N other noun, O other, X unknown.</summary>
    public static string PosOf(Discourse discourse, int word) => discourse[word].Analysis switch
    {
        null => "X",
        { Pos: Language.Pos.Verb, Features.Voice: Voice.Passive } => "Vp",
        { Pos: Language.Pos.Verb } => "V",
        { Features.Verbal: VerbalKind.VerbalNoun } => "M",
        { Features.Verbal: VerbalKind.ActiveParticiple or VerbalKind.PassiveParticiple } => "P",
        { Pos: Language.Pos.Noun } => "N",
        _ => "O",
    };

    /// <summary>A count of words between, coarser the farther.</summary>
    public static int Distance(int words) => words switch { <= 0 => 0, <= 2 => words, <= 4 => 3, <= 7 => 5, <= 12 => 8, <= 20 => 13, _ => 21 };
}
