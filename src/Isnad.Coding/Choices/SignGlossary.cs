using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Choices;

/// <summary>Says in plain words what the signs tell that learned choices give as their reasons (<c>path=&gt;nsubjConcede</c>), from <c>signs.tsv</c>.</summary>
public sealed class SignGlossary
{
    private static readonly char[] Seams = [' ', '|'];

    private readonly Dictionary<(string Model, string Sign), (string Arabic, string English)> _meanings;

    private SignGlossary(Dictionary<(string Model, string Sign), (string Arabic, string English)> meanings) => _meanings = meanings;

    /// <summary>Reads the glossary of a lexicon folder.</summary>
    /// <exception cref="LexiconException">A row lacks a cell, or a sign has two rows.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SignGlossary Load(string folder)
    {
        var meanings = new Dictionary<(string Model, string Sign), (string Arabic, string English)>();
        var table = LexiconTable.Load(Path.Combine(folder, "signs.tsv"));
        foreach (var row in table.Rows)
        {
            if (row["ar"].Length == 0 || row["en"].Length == 0)
            {
                throw new LexiconException(table.Path, row.Line, "a sign without its meaning in both languages");
            }

            if (!meanings.TryAdd((row["model"], row["sign"]), (row["ar"], row["en"])))
            {
                throw new LexiconException(table.Path, row.Line, $"a second row for the sign '{row["sign"]}'");
            }
        }

        return new SignGlossary(meanings);
    }

    /// <summary>The signs that reasons name, each once.</summary>
    /// <param name="reasons">The reasons of a row.</param>
    /// <param name="arabic">Whether to say it in Arabic, else in English.</param>
    public IReadOnlyList<(string Sign, string Meaning)> Of(IEnumerable<Reason> reasons, bool arabic) =>
        [.. reasons.SelectMany(reason => Of(reason.Rule, arabic)).DistinctBy(told => told.Sign)];

    /// <summary>The signs that a reason's rule holds, each once, in the order in which they stand there; those of no learned choice and unknown ones are left out.</summary>
    /// <param name="rule">The rule, such as <c>roles/2 0.79 path=&gt;nsubjConcede at=F0Concede</c>.</param>
    /// <param name="arabic">Whether to say it in Arabic, else in English.</param>
    public IEnumerable<(string Sign, string Meaning)> Of(string rule, bool arabic)
    {
        var model = rule.StartsWith("roles/", StringComparison.Ordinal) ? "roles" : rule.Contains("claims/", StringComparison.Ordinal) ? "claims" : "";
        return rule.Split(Seams).Select(NameOf).Distinct(StringComparer.Ordinal)
            .Where(sign => _meanings.ContainsKey((model, sign)))
            .Select(sign => (sign, arabic ? _meanings[(model, sign)].Arabic : _meanings[(model, sign)].English));
    }

    /// <summary>What stands before the value: <c>path</c>, <c>Covers</c>.</summary>
    private static string NameOf(string sign) => sign.Split('=')[0] is var name && name.Length == sign.Length ? name.TrimEnd([.. "0123456789"]) : name;
}
