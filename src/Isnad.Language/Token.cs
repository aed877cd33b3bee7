using Isnad.Record;

namespace Isnad.Language;

/// <summary>One written word: its segments, its reading, and its place in the tree.</summary>
/// <remarks>The tree joins written words, not segments: proclitic prepositions, conjunctions and enclitic pronouns
/// are told by <see cref="Segments"/>; a token's head and relation are those of its stem (Universal Dependencies).</remarks>
public sealed record Token
{
    /// <summary>Position in the sentence, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Where the whole word stands.</summary>
    public required Span Span { get; init; }

    /// <summary>The word as written.</summary>
    public required string Form { get; init; }

    /// <summary>The word folded (<see cref="Isnad.Text.Folding"/>).</summary>
    public required string Folded { get; init; }

    /// <summary>The characters between the previous token (or the sentence's start) and this one: spaces, punctuation, quotes.</summary>
    public string Before { get; init; } = "";

    /// <summary>Clitics and stem, in order, covering the word.</summary>
    public required IReadOnlyList<Segment> Segments
    {
        get;
        init
        {
            field = value;
            // Asked for so often in coding that they are looked up once.
            Stem = Find(SegmentKind.Stem)!;
            Preposition = Find(SegmentKind.Preposition)?.Folded;
            HasConjunction = Find(SegmentKind.Conjunction) is not null;
            HasArticle = Find(SegmentKind.Article) is not null;
            IsFuture = Find(SegmentKind.Future) is not null;
            Pronoun = Find(SegmentKind.Pronoun)?.Folded;
        }
    }

    /// <summary>Possible readings, the most likely first; empty for a word that the reader does not know.</summary>
    public IReadOnlyList<Analysis> Analyses
    {
        get;
        init => (field, Analysis) = (value, value.Count > 0 ? value[0] : null);
    } = [];

    /// <summary>The chosen reading; null for an unknown word.</summary>
    public Analysis? Analysis { get; private init; }

    /// <summary>Whether the lexicon has no such word, so that the rule reader read it by its shape alone; other readers do not tell.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>Index of the governing token; -1 for the root or where unknown.</summary>
    public int Head { get; init; } = -1;

    /// <summary>Universal Dependencies relation to the head (<c>nsubj</c>, <c>obj</c>, <c>obl</c> …), <c>root</c>, or null where unknown.</summary>
    public string? Relation { get; init; }

    /// <summary>Whether a vowel that the writer put says that the verb is passive: طُرد.</summary>
    public bool IsWrittenPassive => Analysis?.Features.Voice is Voice.Passive && Segmentation.WrittenPassive.MayStand(Form);

    /// <summary>The stem segment.</summary>
    public Segment Stem { get; private init; } = null!;

    /// <summary>The folded proclitic preposition (ب, ل, ك) if there is one.</summary>
    public string? Preposition { get; private init; }

    /// <summary>Whether the word begins with the conjunction و or ف.</summary>
    public bool HasConjunction { get; private init; }

    /// <summary>Whether the stem carries the article.</summary>
    public bool HasArticle { get; private init; }

    /// <summary>Whether the verb carries the letter of the future (سيصل).</summary>
    public bool IsFuture { get; private init; }

    /// <summary>The folded enclitic pronoun (ه, ها, هم …) if there is one.</summary>
    public string? Pronoun { get; private init; }

    private Segment? Find(SegmentKind kind) => Segments.FirstOrDefault(segment => segment.Kind == kind);
}
