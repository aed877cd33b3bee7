namespace Isnad.Language.Learned;

/// <summary>A written word with its tagged pieces.</summary>
internal readonly record struct TaggedWord(string Form, ArraySegment<SegmentPiece> Pieces, ArraySegment<TaggedSegment> Tags)
{
    /// <summary>Which piece is the stem: the last that is no pronoun suffix.</summary>
    public int Stem => Pieces.Count > 1 && Tags[^1].Upos == "PRON" && Pieces[^1].Before && IsSuffix(Pieces[^1].Folded) ? Pieces.Count - 2 : Pieces.Count - 1;

    private static bool IsSuffix(string folded) => folded is "ه" or "ها" or "هم" or "هن" or "هما" or "ك" or "كم" or "كن" or "كما" or "نا" or "ني" or "ي";
}
