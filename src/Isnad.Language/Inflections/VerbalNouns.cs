namespace Isnad.Language.Inflections;

/// <summary>The regular verbal nouns of the derived forms, and the participles of all forms, as lemmas.</summary>
internal static class VerbalNouns
{
    /// <summary>The regular verbal nouns; none for form 1, whose verbal nouns are listed.</summary>
    public static IEnumerable<string> Masdars(VerbStems stems)
    {
        foreach (var sounds in Sounds(stems.Root))
        {
            yield return Orthography.Write(VerbStems.Merge(stems.Root.Fill(sounds)));
        }
    }

    /// <summary>The active participle; for a defective verb with its ي (معتدي).</summary>
    public static string Active(VerbStems stems)
    {
        var root = stems.Root;
        if (root.Form == "1")
        {
            return Orthography.Write(VerbStems.Merge(root.Fill(root.Defective ? "1A2I" : root.Hollow ? "1Aءi3" : root.Doubled ? "1A23" : "1A2i3")));
        }

        var stem = root.Form switch
        {
            "5" => stems.Shape("تa1a22i3", active: true, perfect: false),
            "6" => stems.Shape("تa1A2i3", active: true, perfect: false),
            "Q2" => stems.Shape("تa1a23i4", active: true, perfect: false),
            _ => stems.Imperfect,
        };
        var sounds = root.Defective ? stem.BeforeVowel[..^2] + "I" : stem.BeforeVowel;
        return Orthography.Write(VerbStems.Merge("مu" + sounds));
    }

    /// <summary>The passive participle; for a derived defective verb with its ى (معطى).</summary>
    public static string Passive(VerbStems stems)
    {
        var root = stems.Root;
        if (root.Form == "1")
        {
            var template = root.Defective ? (root.Last == 'و' ? "مa12U" : "مa12I")
                : root.Hollow ? (root.Second == 'و' ? "مa1U3" : "مa1I3") : "مa12U3";
            return Orthography.Write(VerbStems.Merge(root.Fill(template)));
        }

        var stem = stems.PassiveImperfect.BeforeVowel;
        return Orthography.Write(VerbStems.Merge("مu" + (root.Defective ? stem[..^2] + "Y" : stem)));
    }

    private static string[] Sounds(Root root)
    {
        var weak = root.Defective;
        var hollow = root.Hollow;
        return root.Form switch
        {
            "2" when weak => ["تa12iيaT"],
            "2" when root.Last == 'ء' => ["تa12i3aT", "تa12I3"],
            "2" => ["تa12I3"],
            "3" => [weak ? "مu1A2AT" : root.Doubled ? "مu1A23aT" : "مu1A2a3aT"],
            "4" when root.See => ["ءi1AءaT"],
            "4" => [weak ? "ءi12Aء" : hollow ? "ءi1A3aT" : "ءi12A3"],
            "5" => [weak ? "تa1a22I" : "تa1a22u3"],
            "6" => [weak ? "تa1A2I" : root.Doubled ? "تa1A23" : "تa1A2u3"],
            "7" => [weak ? "*iن1i2Aء" : hollow ? "*iن1iيA3" : "*iن1i2A3"],
            "8" => [weak ? "*i1ti2Aء" : hollow ? "*i1tiيA3" : "*i1ti2A3"],
            "9" => ["*i12i3A3"],
            "10" => [weak ? "*iستi12Aء" : hollow ? "*iستi1A3aT" : "*iستi12A3"],
            "Q1" => ["1a23a4aT"],
            "Q2" => ["تa1a23u4"],
            "Q4" => ["*i12i34A4"],
            _ => [],
        };
    }
}
