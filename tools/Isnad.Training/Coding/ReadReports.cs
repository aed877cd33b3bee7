using System.Text.Json;
using Isnad.Language;
using Isnad.Language.Lexicons;
using Isnad.Language.Rules;
using Isnad.Text;
using Isnad.Training.Annotations;

namespace Isnad.Training.Coding;

/// <summary>All coded reports: the gold ones, which are scored in turn, and our own annotations of raw news, which are learned from alone.</summary>
/// <remarks>Every report is read both ways, so that one model serves both readings.</remarks>
internal sealed class ReadReports
{
    private readonly TrainingOptions _options;

    /// <summary>Reads the reports.</summary>
    /// <param name="options">Where they are: <c>--gold DIR</c>, and the news for our annotations; <c>--annotations no</c> leaves these out.</param>
    /// <param name="oneOf">Of our annotations one of so many is read.</param>
    public ReadReports(TrainingOptions options, int oneOf = 1)
    {
        _options = options;
        Words = RuleReader.Load(LexiconTable.DefaultFolder).Lexicon;
        var readers = Array.ConvertAll(CodingLessons.Kinds, kind => Readers.Of(kind, Words, options.Models));
        Gold = Array.ConvertAll(readers, reader => GoldReport.ReadAll(CodingLessons.GoldFolder(options), reader));
        Annotations = Array.ConvertAll(readers, reader =>
            options.Extra.GetValueOrDefault("annotations") == "no" ? [] : GoldReport.ReadAll(AnnotationsStep.Folder(options), reader, areOurs: true, oneOf));
    }

    /// <summary>The lexicon of words.</summary>
    public Lexicon Words { get; }

    /// <summary>The gold reports, read in each way.</summary>
    public List<GoldReport>[] Gold { get; }

    /// <summary>The reports that we annotated ourselves, read in each way.</summary>
    public List<GoldReport>[] Annotations { get; }

    /// <summary>Keeps a cross-validated coding of the fast reading in the folder of <c>--predicted</c>, where one is named.</summary>
    public void Keep(ReadingKind kind, string id, object coding)
    {
        if (kind is ReadingKind.Fast && _options.Extra.TryGetValue("predicted", out var folder))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, id + ".json"), JsonSerializer.Serialize(coding, JsonSerializerOptions.Web));
        }
    }
}
