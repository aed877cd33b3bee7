namespace Isnad.Language.Learned.Trees;

/// <summary>A tree over written words, as coding reads it.</summary>
/// <param name="Heads">For each token the index of its head; -1 for the root.</param>
/// <param name="Relations">For each token its relation, those of its stem.</param>
/// <remarks>Labels are those of the rule parser: <c>nmod</c> is a genitive, <c>nmod:prep</c> a noun with a preposition,
/// <c>acl:relcl</c> a relative clause, <c>obl:arg</c> an object with a preposition; counted nouns govern their numbers.</remarks>
public sealed record WordTree(IReadOnlyList<int> Heads, IReadOnlyList<string> Relations)
{
    /// <summary>Draws the segments of a tree together to the tokens that they belong to.</summary>
    /// <param name="segments">The segments.</param>
    /// <param name="tree">Their tree.</param>
    /// <param name="tokenOf">For each written word, marks counted, the index of its token; -1 for a mark.</param>
    public static WordTree Of(IReadOnlyList<TaggedSegment> segments, SegmentTree tree, IReadOnlyList<int> tokenOf)
    {
        var draft = new SegmentDraft(segments, tree);
        CodingLabels.Apply(draft);
        return new Contraction(draft, tokenOf).ToTree();
    }

    /// <summary>Joins segments to tokens.</summary>
    private sealed class Contraction(SegmentDraft draft, IReadOnlyList<int> tokenOf)
    {
        public WordTree ToTree()
        {
            var count = tokenOf.Count == 0 ? 0 : tokenOf.Max() + 1;
            var heads = new int[count];
            var relations = new string[count];
            Array.Fill(heads, -1);
            Array.Fill(relations, "dep");
            for (var first = 0; first < draft.Count;)
            {
                var last = first;
                while (last + 1 < draft.Count && draft[last + 1].Word == draft[first].Word)
                {
                    last++;
                }

                if (Token(first) is var token && token >= 0)
                {
                    var outer = Outer(draft.StemOf(first, last), token);
                    heads[token] = HeadToken(outer, token);
                    relations[token] = draft.Relation(outer);
                }

                first = last + 1;
            }

            Mend(heads, relations);
            return new WordTree(heads, relations);
        }

        private int Token(int segment) => tokenOf[draft[segment].Word];

        /// <summary>The segment by which the stem hangs outside its word.</summary>
        private int Outer(int stem, int token)
        {
            var outer = stem;
            while (draft.Head(outer) is var head && head >= 0 && Token(head) == token)
            {
                outer = head;
            }

            return outer;
        }

        /// <summary>The token of the nearest head that is neither a mark nor of the same word.</summary>
        private int HeadToken(int outer, int token)
        {
            var head = draft.Head(outer);
            while (head >= 0 && (Token(head) < 0 || Token(head) == token))
            {
                head = draft.Head(head);
            }

            return head < 0 ? -1 : Token(head);
        }

        /// <summary>Drawing together may leave several roots or close a circle; the first verb's root keeps its place, the rest hang on it.</summary>
        private static void Mend(int[] heads, string[] relations)
        {
            var root = Array.FindIndex(relations, r => r == "root");
            root = root >= 0 && heads[root] < 0 ? root : Array.IndexOf(heads, -1);
            if (root < 0 && heads.Length > 0)
            {
                root = 0;
                heads[0] = -1;
            }

            var state = new byte[heads.Length];
            for (var i = 0; i < heads.Length; i++)
            {
                if (heads[i] < 0 && i != root)
                {
                    (heads[i], relations[i]) = (root, relations[i] == "root" ? "parataxis" : relations[i]);
                }
            }

            for (var i = 0; i < heads.Length; i++)
            {
                var at = i;
                while (at >= 0 && state[at] == 0)
                {
                    state[at] = 1;
                    at = heads[at];
                }

                if (at >= 0 && state[at] == 1)
                {
                    (heads[at], relations[at]) = (root, "dep");
                }

                for (at = i; at >= 0 && state[at] == 1; at = heads[at])
                {
                    state[at] = 2;
                }
            }

            if (root >= 0)
            {
                relations[root] = "root";
            }
        }
    }
}
