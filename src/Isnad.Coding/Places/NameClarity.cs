namespace Isnad.Coding.Places;

/// <summary>Whether a place's name names a place by itself (the <c>ambiguous</c> columns of the gazetteer).</summary>
public enum NameClarity
{
    /// <summary>It does.</summary>
    Clear,

    /// <summary>It is also a person's name or a rarer word: a locative preposition in a report on its country is cue enough.</summary>
    Ambiguous,

    /// <summary>It is a common word (الباب, صور): only a strong cue, such as مدينة before it, makes it a place.</summary>
    CommonWord,
}
