namespace Isnad.Language.Learned;

/// <summary>The questions that tagging answers for each segment, and their possible answers.</summary>
internal static class Tagset
{
    /// <summary>Parts of speech, in the order of their columns.</summary>
    public static readonly string[] Upos =
        ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"];

    /// <summary>Features by name with their values; the first stands for absence.</summary>
    public static readonly (string Name, string[] Values)[] Features =
    [
        ("Aspect", ["", "Perf", "Imp", "Imper"]),
        ("Case", ["", "Nom", "Acc", "Gen"]),
        ("Definite", ["", "Ind", "Def", "Red", "Com"]),
        ("Gender", ["", "Masc", "Fem"]),
        ("Mood", ["", "Ind", "Sub", "Jus"]),
        ("Number", ["", "Sing", "Dual", "Plur"]),
        ("Person", ["", "1", "2", "3"]),
        ("Voice", ["", "Act", "Pass"]),
    ];

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<ulong, string> Texts = new();

    /// <summary>Columns of all questions together.</summary>
    public static readonly int Columns = Upos.Length + Features.Sum(f => f.Values.Length);

    /// <summary>Number of questions, the part of speech first.</summary>
    public static int Questions => Features.Length + 1;

    /// <summary>First column of each question.</summary>
    public static readonly int[] Starts = StartsOf();

    /// <summary>Number of answers of a question.</summary>
    public static int Answers(int question) => question == 0 ? Upos.Length : Features[question - 1].Values.Length;

    /// <summary>The column of a part of speech; that of X for an unknown one.</summary>
    public static int UposIndex(string upos) => Array.IndexOf(Upos, upos) is var at and >= 0 ? at : Upos.Length - 1;

    /// <summary>Answers as CoNLL-U writes features; <c>_</c> where there are none.</summary>
    public static string ToText(ReadOnlySpan<byte> answers)
    {
        var key = 0ul;
        for (var f = 0; f < Features.Length; f++)
        {
            key = (key << 4) | answers[f + 1];
        }

        if (Texts.TryGetValue(key, out var known))
        {
            return known;
        }

        return Texts[key] = Written(answers);
    }

    private static string Written(ReadOnlySpan<byte> answers)
    {
        var text = new System.Text.StringBuilder();
        for (var f = 0; f < Features.Length; f++)
        {
            if (answers[f + 1] > 0)
            {
                text.Append(text.Length > 0 ? "|" : "").Append(Features[f].Name).Append('=').Append(Features[f].Values[answers[f + 1]]);
            }
        }

        return text.Length == 0 ? "_" : text.ToString();
    }

    private static int[] StartsOf()
    {
        var starts = new int[Features.Length + 1];
        starts[1] = Upos.Length;
        for (var i = 2; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + Features[i - 2].Values.Length;
        }

        return starts;
    }
}
