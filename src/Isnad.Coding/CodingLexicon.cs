using Isnad.Coding.Claims;
using Isnad.Coding.Contexts;
using Isnad.Coding.Events;
using Isnad.Coding.Frames;
using Isnad.Coding.Relations;
using Isnad.Coding.Roles;
using Isnad.Coding.Statuses;
using Isnad.Coding.Tellings;
using Isnad.Text;
using Isnad.Text.Tolls;

namespace Isnad.Coding;

/// <summary>What coding knows of event words: frames, speech, supporting verbs, and words of status.</summary>
internal sealed record CodingLexicon(
    FrameBook Frames,
    ModeBook Modes,
    ModeNeeds ModeNeeds,
    SpeechBook Speech,
    SupportVerbs Supports,
    RoleFallbacks Fallbacks,
    StatusWords Status,
    ModalityWords Modality,
    RelationWords Relations,
    PredicateKinds Kinds,
    MergeWeights Merging,
    NewsWeights News,
    TollLexicon Tolls,
    NameLeads Names,
    ApartWords Apart,
    OpinionWeights Opinions)
{
    /// <exception cref="LexiconException">A file is not understood.</exception>
    public static CodingLexicon Load(string folder) => new(
        FrameBook.Load(folder),
        ModeBook.Load(folder),
        ModeNeeds.Load(folder),
        SpeechBook.Load(folder),
        SupportVerbs.Load(folder),
        RoleFallbacks.Load(folder),
        StatusWords.Load(folder),
        ModalityWords.Load(folder),
        RelationWords.Load(folder),
        PredicateKinds.Load(folder),
        MergeWeights.Load(folder),
        NewsWeights.Load(folder),
        TollLexicon.Load(folder),
        NameLeads.Load(folder),
        ApartWords.Load(folder),
        OpinionWeights.Load(folder));
}
