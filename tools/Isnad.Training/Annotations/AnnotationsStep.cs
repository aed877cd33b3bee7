namespace Isnad.Training.Annotations;

/// <summary>Restores our own codings of raw news into the work folder; with <c>--pack DIR</c> makes <c>annotations.jsonl</c> from scheme files instead.</summary>
internal sealed class AnnotationsStep : ITrainingStep
{
    /// <inheritdoc/>
    public string Name => "annotations";

    /// <summary>The folder of restored reports, made where it is not there yet.</summary>
    public static string Folder(TrainingOptions options)
    {
        var folder = Path.Combine(options.Work, "annotations");
        if (!Directory.Exists(folder))
        {
            AnnotatedReports.Restore(AnnotatedReports.DefaultFile, Archives.Lines(options.News), folder);
        }

        return folder;
    }

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        if (options.Extra.TryGetValue("pack", out var coded))
        {
            AnnotatedReports.Pack(coded, options.Extra.GetValueOrDefault("out", "annotations.jsonl"));
            return;
        }

        Console.WriteLine($"{AnnotatedReports.Restore(AnnotatedReports.DefaultFile, Archives.Lines(options.News), Path.Combine(options.Work, "annotations"))} reports");
    }
}
