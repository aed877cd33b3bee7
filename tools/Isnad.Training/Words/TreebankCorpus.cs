using Isnad.Language.Learned.Treebanks;

namespace Isnad.Training.Words;

/// <summary>All treebank sentences there are, with where they come from.</summary>
internal sealed record TreebankCorpus(IReadOnlyList<TreebankItem> Items)
{
    /// <summary>PADT, part 1: clean spelling.</summary>
    public const string PadtVocalised = "ud_padt_v1/padt-part1.vocalised.conllu";

    /// <summary>PADT, part 2: newspaper spelling.</summary>
    public const string PadtSurface = "ud_padt_v1/padt-part2.surface.conllu";

    /// <summary>Loads PADT's two parts and PUD; <c>--open yes</c> leaves PADT out.</summary>
    public static TreebankCorpus Load(TrainingOptions options)
    {
        var items = new List<TreebankItem>();
        if (!options.Extra.ContainsKey("open"))
        {
            Add("padt-1", PadtVocalised, true);
            Add("padt-2", PadtSurface, false);
        }

        Add("pud", "ud_pud/ar_pud-ud-test.conllu", false);
        return new TreebankCorpus(items);

        void Add(string part, string path, bool clean)
        {
            var treebank = Treebank.Load(options.File("treebanks", path));
            items.AddRange(treebank.Sentences.Select(s => new TreebankItem(part, treebank.Convention, clean, s)));
        }
    }

    /// <summary>One fold of a cross-validation; a document is never on both sides.</summary>
    public (IReadOnlyList<TreebankItem> Train, IReadOnlyList<TreebankItem> Test) Split(int fold, int folds)
    {
        var documents = Items.Select(i => i.Sentence.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var held = documents.Where((_, n) => n % folds == fold).ToHashSet(StringComparer.Ordinal);
        return ([.. Items.Where(i => !held.Contains(i.Sentence.Document))], [.. Items.Where(i => held.Contains(i.Sentence.Document))]);
    }
}
