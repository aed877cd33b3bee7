using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Coding.Meanings;
using Isnad.Language.Learned;
using Isnad.Language.Lexicons;
using Isnad.Text;

namespace Isnad.Training.Meanings;

/// <summary>Models of meanings that were each learned without one part of the coded reports, kept in the work folder.</summary>
/// <remarks>A report is in the part of its place in its folder. What is learned on top of meanings, and every cross-validation, sees
/// a report as the model without its part does: the others know it by heart.</remarks>
internal sealed class MeaningParts
{
    private readonly MeaningModel?[] _models;

    private MeaningParts(MeaningModel?[] models) => _models = models;

    /// <summary>How many there are.</summary>
    public int Count => _models.Length;

    /// <summary>The model without a part; null where the models folder has none at all, so that frames alone decide.</summary>
    public MeaningModel? Without(int part) => _models[part];

    /// <summary>A coder for each part, which has not seen it: that of <c>report % Count</c> sees a report.</summary>
    /// <param name="words">The lexicon of words.</param>
    /// <param name="known">What else it knows.</param>
    public List<Coder> Coders(Lexicon words, LearnedChoices known) =>
        [.. _models.Select(model => Coder.Load(LexiconTable.DefaultFolder, words, known with { Meanings = model }))];

    /// <summary>Reads what the command <c>meanings</c> left.</summary>
    /// <exception cref="ArgumentException">It left nothing.</exception>
    public static MeaningParts Load(TrainingOptions options)
    {
        var parts = Math.Max(2, options.Folds);
        if (!File.Exists(Path.Combine(options.Models, MeaningModel.FileName)))
        {
            return new MeaningParts(new MeaningModel?[parts]);
        }

        var vectors = WordVectors.Load(Path.Combine(options.Models, "vectors.bin"));
        return new MeaningParts([.. Enumerable.Range(0, parts).Select(part => File.Exists(PathOf(options, part))
            ? MeaningModel.Load(PathOf(options, part), vectors)
            : throw new ArgumentException($"{PathOf(options, part)} is missing: run the command meanings first"))]);
    }

    /// <summary>The file of the model without a part.</summary>
    public static string PathOf(TrainingOptions options, int part) =>
        Path.Combine(options.Work, "meanings", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"without-{part}.bin"));
}
