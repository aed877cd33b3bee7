using Isnad.Text;

namespace Isnad.Training.Trees;

internal sealed record DraftWord(string Folded, string Upos, string[] Features, int Head, string Label)
{
    public string Tag { get; } = Upos + string.Concat(Features.Select(f => "|" + f));
}

internal sealed record DraftSentence(string Document, string Source, DraftWord[] Words);

internal static class DraftTreebank
{
    private static readonly HashSet<string> Kept = ["Case", "Definite", "Number", "Gender", "Person", "Aspect", "Mood", "Voice", "PronType"];

    public static List<DraftSentence> Read(string path, string source)
    {
        var sentences = new List<DraftSentence>();
        var rows = new List<string[]>();
        var document = "";
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# orig", StringComparison.Ordinal) && source != "pud")
            {
                document = line.Split(' ')[^1].Split('#')[0];
            }
            else if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                document = line[14..];
            }
            else if (line.Length == 0)
            {
                if (rows.Count > 0)
                {
                    sentences.Add(new DraftSentence(document, source, [.. rows.Select(r => Word(r, rows, source))]));
                    rows.Clear();
                }
            }
            else if (char.IsAsciiDigit(line[0]))
            {
                var fields = line.Split('\t');
                if (fields[0].All(char.IsAsciiDigit))
                {
                    rows.Add(fields);
                }
            }
        }

        return sentences;
    }

    private static DraftWord Word(string[] f, List<string[]> rows, string source)
    {
        var head = int.Parse(f[6], System.Globalization.CultureInfo.InvariantCulture);
        var label = f[7];
        if (source != "pud")
        {
            var headPos = head == 0 ? "" : rows[head - 1][3];
            label = label switch
            {
                "dobj" => "obj",
                "nsubjpass" => "nsubj:pass",
                "csubjpass" => "csubj:pass",
                "auxpass" => "aux:pass",
                "foreign" => "flat:foreign",
                "mwe" => "fixed",
                "name" => "flat",
                "neg" => "advmod",
                "nmod" => headPos is "VERB" or "ADJ" or "ADV" or "AUX" ? "obl" : "nmod",
                _ => label,
            };
        }

        var upos = f[3] == "CONJ" ? label == "mark" ? "SCONJ" : "CCONJ" : f[3];
        var features = f[5].Split('|').Where(x => Kept.Contains(x.Split('=')[0])).ToArray();
        return new DraftWord(Folding.Fold(f[1]), upos, features, head, label);
    }
}
