using Isnad.Language.Inflections;
using Isnad.Language.Lexicons;
using Isnad.Text;

namespace Isnad.Language.Tests.Lexicons;

public class LexiconTests
{
    [Fact]
    public void Gives_the_class_of_a_noun_by_its_lemma_however_spelled()
    {
        Assert.StartsWith("event", TestLexicon.Words.ClassOf("غارة"), StringComparison.Ordinal);
        Assert.Equal(TestLexicon.Words.ClassOf("غارة"), TestLexicon.Words.ClassOf("غاره"));
        Assert.Null(TestLexicon.Words.ClassOf("كرسي"));
    }

    [Fact]
    public void Has_enough_words()
    {
        Assert.True(TestLexicon.Words.Verbs.Count >= 700);
        Assert.True(TestLexicon.Words.Nouns.Count(n => n.File == "common-words.tsv" && n.Pos != Pos.ProperNoun) >= 1_500);
        Assert.True(TestLexicon.Words.FunctionWords.Count >= 250);
    }

    [Fact]
    public void A_listed_plural_of_a_verbal_noun_leads_to_its_verb() =>
        Assert.Contains(TestLexicon.Words.Find("هجمات"), e => e.Verb?.Lemma == "هجم" && e.Form.Lemma == "هجوم");

    [Fact]
    public void Names_the_file_and_line_of_a_bad_row()
    {
        using var folder = new LexiconFolder();
        folder.Write("verbs.tsv", "lemma\troot\tform\tvowels\tmasdar\tactive\tpassive\ttransitive\tgloss\tnotes\nقتل\tق ت\t1\ta/u\tقتل\t-\t-\tyes\tkill\t-\n");

        var error = Assert.Throws<LexiconException>(() => Lexicon.Load(folder.Path));

        Assert.Equal(2, error.Line);
    }

    [Fact]
    public void Most_derived_forms_occur_in_an_independent_list()
    {
        var path = TestLexicon.Data(Path.Combine("freq_wordfreq_ar", "large_ar.tsv"));
        var known = File.ReadLines(path).Select(l => Folding.Fold(l.Split('\t')[0])).ToHashSet(StringComparer.Ordinal);
        var asked = TestLexicon.Words.Verbs
            .Where(v => known.Contains(Folding.Fold(v.Lemma)))
            .Select(v => Inflection.Of(v).First(f => f.Features is { Aspect: Aspect.Imperfect, Person: 3, Number: Number.Singular, Gender: Gender.Masculine }))
            .ToList();
        var found = asked.Count(f => known.Contains(Folding.Fold(f.Written)));

        Assert.True(found >= 0.93 * asked.Count, $"{found} of {asked.Count}: " + string.Join(' ', asked.Where(f => !known.Contains(Folding.Fold(f.Written))).Select(f => f.Written).Take(80)));
    }

    [Fact]
    public void Lemmas_agree_with_an_independent_verb_list()
    {
        var path = TestLexicon.Data(Path.Combine("lex_arramooz", "verb_dic_data-net.csv"));
        var known = File.ReadLines(path).SelectMany(l => l.Split('\t', ';', ',')).Select(LexiconFiles.Bare).Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        var found = TestLexicon.Words.Verbs.Count(v => known.Contains(Folding.Fold(v.Lemma)));

        Assert.True(found >= 0.9 * TestLexicon.Words.Verbs.Count, $"{found} of {TestLexicon.Words.Verbs.Count}");
    }
}
