namespace Isnad.Coding.Claims;

/// <summary>How a saying stands in the text.</summary>
internal enum SpeechKind
{
    /// <summary>A finite verb: قال، أعلن.</summary>
    Verb,

    /// <summary>A participle beside another saying: مضيفا، مؤكدا.</summary>
    Participle,

    /// <summary>A verbal noun or a noun: اتهام، بتهمة.</summary>
    Noun,

    /// <summary>An adverbial phrase that covers its sentence: بحسب، وفقا ل.</summary>
    Phrase,

    /// <summary>An event that is somebody's word (a demand, a threat): its doer vouches for what it is about.</summary>
    Deed,
}
