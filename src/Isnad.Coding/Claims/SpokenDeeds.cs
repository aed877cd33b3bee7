using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Tells the sayings as they stand once it is known who did what.</summary>
internal static class SpokenDeeds
{
    /// <summary>How likely the doers of a deed of words must be to be heard instead of whom the saying itself found.</summary>
    private const double LeastSure = 0.5;

    /// <summary>The sayings: one whose word is a deed is said by who did it, and what somebody plans to do is no saying of his inside the words of another.</summary>
    public static IReadOnlyList<SpeechAct> Of(RoleScene scene) =>
        [.. scene.Acts.Select(act => act.IsPlan && SpeechChain.Behind(scene.Acts, act).Any(source => source.Entity is not null) ? act with { IsMute = true } : ByDoers(scene, act))];

    /// <summary>In what sense who does a deed of words vouches for what it is about; null for other deeds.</summary>
    public static Stance? StanceOf(EventType type) => type switch
    {
        EventType.Accuse => Stance.Accuses,
        EventType.Request => Stance.Demands,
        EventType.Reject => Stance.Denies,
        EventType.Threaten => Stance.Threatens,
        EventType.Agree => Stance.Promises,
        _ => null,
    };

    /// <summary>زار الرئيس الوزارة، ونفى مزاعم عن اتفاق مع طهران: doers are found by more than where a saying looks for its speaker;
    /// but one right behind the verb whom it did not take for its speaker is its object (وهدد المسلحين).</summary>
    private static SpeechAct ByDoers(RoleScene scene, SpeechAct act) =>
        !act.IsAbout && scene.DraftAt(act.Word) is { Actors.Count: > 0 } deed && StanceOf(deed.Type) == act.Stance && (act.Kind is not SpeechKind.Noun || deed.Trigger == act.Word)
        && deed.Actors.TrueForAll(doer => !deed.Chosen.TryGetValue(("actor", doer), out var choice) || choice.Likelihood >= LeastSure)
        && !act.Sources.Any(source => source.Entity is { } id && deed.Actors.Contains(id)) && !IsTied(scene.Discourse, act)
        && (act.Kind is SpeechKind.Noun || deed.Actors.TrueForAll(doer => scene.Discourse.WordOf(Spelled(scene, doer, act.Word)) != act.Word + 1))
            ? act with { Sources = [.. deed.Actors.Select(doer => new SpeechSource(doer, Spelled(scene, doer, act.Word)))] } : act;

    /// <summary>The mention of a doer that is nearest to a word in its sentence; null for none.</summary>
    private static Span? Spelled(RoleScene scene, string doer, int word)
    {
        var (sentence, start) = (scene.Discourse.SentenceOf(word), scene.Discourse[word].Span.Start);
        return scene.MentionsOf(doer).Where(mention => mention.Sentence == sentence).MinBy(mention => Math.Abs(mention.Span.Start - start))?.Span;
    }

    /// <summary>اتهام الوزير, لافتات تدعو, الأطراف التي هددت, نفى الوزير: an owner, a thing that says it, whom a clause describes and the one right behind a denial stand where nobody else can.</summary>
    private static bool IsTied(Discourse discourse, SpeechAct act)
    {
        var (source, word) = (discourse.WordOf(act.Sources[0].Span), act.Word);
        return source >= 0 && (act.Kind is SpeechKind.Noun ? source - word is 0 or 1
            : source < word ? act.Sources[0].Entity is null || discourse[word].Relation is "acl:relcl" || discourse.IsDescribing(word - 1)
            : source == word + 1 && act.Stance is Stance.Denies or Stance.Promises);
    }
}
