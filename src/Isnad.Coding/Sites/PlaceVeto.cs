using Isnad.Coding.Actors;
using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Coding.Places;
using Isnad.Coding.Tellings;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Sites;

/// <summary>Places that are none where an event took place by the way they are told.</summary>
internal sealed class PlaceVeto(CodingScene scene)
{
    /// <summary>Words from what a talk is about to the place: الوضع الإنساني المتدهور في غزة.</summary>
    private const int SettingReach = 4;

    /// <summary>Words from عودة to the place: عودته أمس الأحد من رحلة إلى باريس.</summary>
    private const int ComingReach = 8;

    /// <summary>Words from what an event answers to the place of that: ردا على إطلاق صواريخ من البلدة على مدينة.</summary>
    private const int AnswerReach = 8;

    /// <summary>Words from an event to the place that it is told in.</summary>
    private const int NearReach = 5;

    private readonly Discourse _discourse = scene.Discourse;
    private readonly PlaceTies _ties = new(scene.Discourse);

    /// <summary>Whether an event did not take place at a place of its sentence.</summary>
    public bool Forbids(EventDraft draft, ActorMention place)
    {
        var at = _discourse.FirstOf(place);
        var own = draft.Words.Where(word => _discourse.SentenceOf(word) == place.Sentence).ToList();
        var told = own.Count > 0 ? own.Max() : at;
        return (own.Count > 0 && IsAbroad(draft, place, at, own))
            || (IsLand(place) && (IsLaunched(draft, at) || IsInside(draft, place)))
            || (Borders.IsOne(place) && IsPlacedNearer(draft, place))
            || (told < at && (IsOfNextRelative(told, at) || IsOfOther(draft, told, at)));
    }

    /// <summary>Whether a word between an event and a place says that it is where the deed that is answered was done, where somebody came from, or what an office or talk is about.</summary>
    private bool IsOfOther(EventDraft draft, int told, int at) => LeadBetween(told, at, AnswerReach, ApartKind.Answer) is not null
        || (draft.Type is not EventType.Retreat && LeadBetween(told, at, ComingReach, ApartKind.Coming) is { } coming && IsFrom(coming, at))
        || (draft.Type is EventType.Consult or EventType.Request or EventType.Accuse && LeadBetween(told, at, SettingReach, ApartKind.Setting) is { } setting
            && _discourse.PrepositionOf(at) == "في" && IsOnlyDescribed(setting, at));

    /// <summary>"قاتل التنظيم الذي سيطر على مدن، والتي فازت في بغداد": the place of a relative clause that is joined to another.</summary>
    private bool IsOfNextRelative(int told, int at)
    {
        var relatives = Enumerable.Range(told + 1, at - told - 1).Where(_discourse.IsRelative).ToList();
        return relatives.Count > 1 && relatives.Skip(1).Any(word => _discourse[word].HasConjunction);
    }

    /// <summary>"اعتقلت الشرطة الفرنسية فتاة لمحاولتها السفر إلى سوريا": a state arrests at home; another state with إلى is where somebody wanted to go.</summary>
    private bool IsAbroad(EventDraft draft, ActorMention place, int at, List<int> own) =>
        (draft is { Type: EventType.Coerce, Mode: "arrest" } || draft is { Type: EventType.Sanction, Mode: "convict" }) && place.Country is { } there
        && draft.Actors.Select(id => scene.Roles.Entities[id]).ToList() is { Count: > 0 } doers && doers.TrueForAll(doer => doer.Country is { } home && home != there && doer.Sector is "COP" or "JUD" or "GOV" or "MIL")
        && own.TrueForAll(word => _ties.Of(at, word) is PlaceTie.Towards or PlaceTie.Of);

    /// <summary>الأراضي الليبية: a word of land with the state in its adjective.</summary>
    private static bool IsLand(ActorMention place) => place.First < place.Last && place.Rule.StartsWith(GenericPlaces.Named, StringComparison.Ordinal);

    /// <summary>"صاروخ أطلق من داخل الأراضي الليبية": land from which an attack came; a withdrawal from it takes place there.</summary>
    private bool IsLaunched(EventDraft draft, int at)
    {
        var before = at - 1;
        before -= before >= 0 && _discourse[before].Folded is "داخل" ? 1 : 0;
        return draft.Type is EventType.Assault && before >= 0 && _discourse[before].Folded is "من";
    }

    /// <summary>"اعتقلوا في سرت لدخولهم الأراضي الليبية": a place of that state in the sentence tells it more exactly.</summary>
    private bool IsInside(EventDraft draft, ActorMention land) => draft.Words.Select(_discourse.SentenceOf).Append(land.Sentence).Distinct().SelectMany(sentence => _discourse.MentionsIn(sentence)).Any(place => place is { Kind: EntityKind.Place, RegistryId: not null } && place.Country == land.Country);

    /// <summary>"نشر مئات الجنود في كسلا. وأغلقت الحدود": where the event's own words say in what place it was, a border of another sentence is none.</summary>
    private bool IsPlacedNearer(EventDraft draft, ActorMention border) => draft.Words.Any(word => _discourse.SentenceOf(word) != border.Sentence
        && _discourse.MentionsIn(_discourse.SentenceOf(word)).Any(place => place.Kind is EntityKind.Place && !Borders.IsOne(place) && _discourse.FirstOf(place) - word is > 0 and <= NearReach
            && _discourse.PrepositionOf(_discourse.FirstOf(place)) is "في" or "ب"));

    /// <summary>A word of a kind before a place and behind what tells an event, no verb between it and the place; null for none.</summary>
    private int? LeadBetween(int told, int place, int reach, ApartKind kind)
    {
        for (var word = place - 1; word > told && word >= place - reach && !_discourse.IsVerb(word); word--)
        {
            if (scene.Apart.KindAt(_discourse, word) == kind)
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>"الوضع الإنساني في": nothing but adjectives and the preposition stands between.</summary>
    private bool IsOnlyDescribed(int setting, int place) =>
        _discourse[setting].Pronoun is null && Enumerable.Range(setting + 1, place - setting - 1).All(word => _discourse[word].HasArticle || _discourse.PosOf(word) is Pos.Adposition);

    /// <summary>من between two words, and no في: "عودته من زيارة إلى السودان", "القادمين من حلب بالقرب من حمص".</summary>
    private bool IsFrom(int coming, int place)
    {
        var between = Enumerable.Range(coming + 1, place - coming - 1).Where(word => _discourse.PosOf(word) is Pos.Adposition).Select(word => _discourse[word].Stem.Folded).ToList();
        return between.Contains("من") && !between.Contains("في") && _ties.Of(place, coming) is not PlaceTie.In;
    }
}
