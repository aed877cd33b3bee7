using System.Text;
using Isnad.Text;

namespace Isnad.Training.Words;

/// <summary>Asks the Buckwalter analyser's tables what a segment can be; used in training alone, to label words of the raw news.</summary>
internal sealed class StemDictionary
{
    private const string Latin = "'|>&<}AbptvjHxd*rzs$SDTZEg_fqklmnhwYy{PJVGFNKaiuo~`";
    private const string Arabic = "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيٱپچڤگًٌٍَُِّْٰ";
    private readonly Dictionary<string, List<(string Category, int Class, string Lemma)>> _stems = new(StringComparer.Ordinal);
    private readonly List<(string Letters, string Category)> _prefixes;
    private readonly List<(string Letters, string Category)> _suffixes;
    private readonly HashSet<(string, string)>[] _tables;

    private StemDictionary(string folder)
    {
        _prefixes = Affixes(Path.Combine(folder, "dictPrefixes"), pos => !pos.Contains("CONJ", StringComparison.Ordinal) && !pos.Contains("PREP", StringComparison.Ordinal) && !pos.Contains("FUT", StringComparison.Ordinal) && !pos.Contains("PART", StringComparison.Ordinal));
        _suffixes = Affixes(Path.Combine(folder, "dictSuffixes"), pos => !pos.Contains("POSS_PRON", StringComparison.Ordinal) && !pos.Contains("SUFF_DO", StringComparison.Ordinal));
        _tables = [.. new[] { "tableAB", "tableBC", "tableAC" }.Select(name => Table(Path.Combine(folder, name)))];
        var lemma = "";
        foreach (var line in Lines(Path.Combine(folder, "dictStems")))
        {
            if (line.StartsWith(";; ", StringComparison.Ordinal))
            {
                lemma = Lemma(line[3..]);
            }
            else if (line[0] != ';' && line.Split('\t') is { Length: >= 4 } cells)
            {
                var key = Folding.Fold(ToArabic(cells[0]));
                if (!_stems.TryGetValue(key, out var list))
                {
                    _stems.Add(key, list = []);
                }

                list.Add((cells[2], Class(cells[1], cells[2]), lemma));
            }
        }
    }

    /// <summary>Loads the tables of a folder.</summary>
    public static StemDictionary Load(TrainingOptions options) =>
        new(Path.GetDirectoryName(options.File("lexicons", "lex_aramorph/dictStems"))!);

    /// <summary>What a folded segment without clitics can be: class (see <c>WordClasses</c>) and folded lemma.</summary>
    public HashSet<(int Class, string Lemma)> Find(string folded)
    {
        var found = new HashSet<(int, string)>();
        foreach (var (prefix, a) in _prefixes)
        {
            if (!folded.StartsWith(prefix, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var (suffix, c) in _suffixes)
            {
                if (prefix.Length + suffix.Length >= folded.Length || !folded.EndsWith(suffix, StringComparison.Ordinal)
                    || !_stems.TryGetValue(folded[prefix.Length..^suffix.Length], out var stems))
                {
                    continue;
                }

                foreach (var (b, kind, lemma) in stems)
                {
                    if (_tables[0].Contains((a, b)) && _tables[1].Contains((b, c)) && _tables[2].Contains((a, c)))
                    {
                        found.Add((kind, lemma));
                    }
                }
            }
        }

        return found;
    }

    private static int Class(string vocalised, string category) => category switch
    {
        _ when category.StartsWith("Nprop", StringComparison.Ordinal) => 3,
        _ when category.StartsWith("PV", StringComparison.Ordinal) => 4,
        _ when category.StartsWith("IV", StringComparison.Ordinal) => 5,
        _ when category.StartsWith("CV", StringComparison.Ordinal) => 6,
        _ when category.StartsWith("FW", StringComparison.Ordinal) => 7,
        _ when vocalised.EndsWith("iy~", StringComparison.Ordinal) => 2,
        "Nall" or "N/ap" or "N-ap" or "Nel" => 1,
        _ => 0,
    };

    private static string Lemma(string name)
    {
        var end = name.IndexOfAny(['_', ' ', '\t']);
        end = end < 0 ? name.Length : end;
        var dash = name.IndexOf('-', StringComparison.Ordinal);
        return Folding.Fold(ToArabic(name[..(dash > 0 && dash < end ? dash : end)]));
    }

    private static string ToArabic(string latin)
    {
        var arabic = new StringBuilder(latin.Length);
        foreach (var letter in latin)
        {
            var at = Latin.IndexOf(letter, StringComparison.Ordinal);
            arabic.Append(at < 0 ? letter : Arabic[at]);
        }

        return arabic.ToString();
    }

    private static List<(string, string)> Affixes(string path, Func<string, bool> takes) =>
    [
        .. Lines(path).Where(l => l[0] != ';').Select(l => l.Split('\t')).Where(c => c.Length >= 3)
            .Where(c => c.Length < 4 || c[3].IndexOf("<pos>", StringComparison.Ordinal) is var at && (at < 0 || takes(c[3][at..])))
            .Select(c => (Folding.Fold(ToArabic(c[0])), c[2])).Distinct(),
    ];

    private static HashSet<(string, string)> Table(string path) =>
        [.. Lines(path).Where(l => l[0] != ';').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(c => c.Length == 2).Select(c => (c[0], c[1]))];

    private static IEnumerable<string> Lines(string path) =>
        File.ReadLines(path, Encoding.Latin1).Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0);
}
