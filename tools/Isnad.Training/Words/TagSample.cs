using Isnad.Language.Learned;
using Isnad.Language.Learned.Treebanks;
using Isnad.Text;

namespace Isnad.Training.Words;

/// <summary>A treebank sentence made ready for tagging.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Domain">Number of its convention.</param>
/// <param name="Inputs">Its segments as the tagger sees them.</param>
/// <param name="Answers">The right answers; 255 where the treebank gives none.</param>
internal sealed record TagSample(TreebankSentence Sentence, uint Domain, TagInput[] Inputs, byte[] Answers)
{
    private const byte None = 255;

    /// <summary>Makes a sample; with chance, letters are roughened as newspapers write them.</summary>
    public static TagSample Of(TreebankSentence sentence, TreebankConvention convention, FactBook facts, Random? roughen)
    {
        var words = sentence.Words;
        var inputs = new TagInput[words.Count];
        var answers = new byte[words.Count * Tagset.Questions];
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var before = i > 0 && words[i - 1].Written == word.Written;
            var after = i + 1 < words.Count && words[i + 1].Written == word.Written;
            var form = roughen is null ? word.Form : Roughening.Of(word.Form, roughen);
            inputs[i] = new TagInput(facts.Of(Folding.Fold(form)), form[0], form[^1], (before ? 1u : 0) + (after ? 2u : 0), word.Written);
            Answer(word, convention, answers.AsSpan(i * Tagset.Questions, Tagset.Questions));
        }

        return new TagSample(sentence, (uint)convention, inputs, answers);
    }

    private static void Answer(SyntacticWord word, TreebankConvention convention, Span<byte> answers)
    {
        answers[0] = (byte)Tagset.UposIndex(word.Upos);
        for (var f = 0; f < Tagset.Features.Length; f++)
        {
            var (name, values) = Tagset.Features[f];
            var at = Array.IndexOf(values, word.Feature(name) ?? "");
            // PADT leaves out the gender of nouns: silence is no answer.
            var silent = convention == TreebankConvention.Padt && name == "Gender" && word.Upos is "NOUN" or "X" or "NUM";
            answers[f + 1] = at < 0 || silent ? None : (byte)at;
        }
    }
}
