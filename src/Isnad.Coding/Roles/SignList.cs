using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Isnad.Coding.Events;
using Isnad.Coding.Frames;
using Isnad.Language;
using Isnad.Language.Learned;

namespace Isnad.Coding.Roles;

/// <summary>The signs of one candidate for a role of one event, by the hashes of their names (<c>A:slot=subj|Assault</c>).</summary>
/// <remarks>Names are written into one buffer and hashed there: a report has hundreds of thousands of them. They are gathered only where reasons are told.</remarks>
internal sealed class SignList(RoleScene scene, EventDraft draft, RoleKind role, bool named)
{
    private readonly string _prefix = role is RoleKind.Actor ? "A:" : "R:";
    private readonly List<uint> _hashes = [];
    private char[] _buffer = new char[256];
    private string? _openness;
    private int _length;

    public RoleScene Scene => scene;

    public Discourse Discourse => scene.Discourse;

    public EventDraft Draft => draft;

    public RoleKind Role => role;

    public RoleKind OtherRole => role is RoleKind.Actor ? RoleKind.Recipient : RoleKind.Actor;

    /// <summary>Type of the event, as signs name it.</summary>
    public string Type { get; } = draft.Type.ToString();

    /// <summary>Lemma of the event's word: of its verb where it has one.</summary>
    public string Lemma { get; } = scene.Discourse.BaseOf(draft.Trigger);

    /// <summary>Part of speech of the event's word.</summary>
    public string Pos { get; } = PosOf(scene.Discourse, draft.Trigger);

    /// <summary>M where a mention fills a slot of the role, P where a pronoun does, W where a word that names nobody does, - where nothing does.</summary>
    public string Openness => _openness ??= OpennessOf(role is RoleKind.Actor ? draft.Frame.Actor : draft.Frame.Recipient);

    /// <summary>The hashes.</summary>
    public ReadOnlySpan<uint> Hashes => CollectionsMarshal.AsSpan(_hashes);

    /// <summary>The names, where they are gathered.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Forgets the signs, for the next candidate.</summary>
    public void Clear()
    {
        _hashes.Clear();
        Names.Clear();
    }

    /// <summary>Adds a sign, written as an interpolated string.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] SignText sign)
    {
        _ = sign;
        Close();
    }

    /// <summary>Adds a sign.</summary>
    public void Add(string sign)
    {
        Open();
        Write(sign);
        Close();
    }

    public void Open()
    {
        _length = 0;
        Write(_prefix);
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * (_length + text.Length));
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    public void Close()
    {
        var name = _buffer.AsSpan(0, _length);
        _hashes.Add(FeatureHash.Of(name));
        if (named)
        {
            Names.Add(name.ToString());
        }
    }

    private string OpennessOf(SlotChoice slots)
    {
        var fillers = slots.Alternatives.SelectMany(a => a).SelectMany(slot => draft.Arguments[slot]).ToList();
        return fillers.Exists(f => f.Pronoun is null && Discourse.EntityAt(f.Word) is not null) ? "M"
            : fillers.Exists(f => f.Pronoun is not null) ? "P"
            : fillers.Count > 0 ? "W"
            : "-";
    }

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

    /// <summary>As <see cref="PosOf"/>, adjectives told apart (A), with a mark for the article (d).</summary>
    public static string FormOf(Discourse discourse, int word)
    {
        var pos = PosOf(discourse, word);
        var form = pos == "O" && discourse.PosOf(word) is Language.Pos.Adjective ? "A" : pos;
        return discourse[word].HasArticle ? form + "d" : form;
    }

    /// <summary>A count of words between, coarser the farther.</summary>
    public static int Distance(int words) => words switch { <= 0 => 0, <= 2 => words, <= 4 => 3, <= 7 => 5, <= 12 => 8, <= 20 => 13, _ => 21 };
}
