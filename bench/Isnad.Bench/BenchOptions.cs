using System.Globalization;
using Isnad.Language;

namespace Isnad.Bench;

/// <summary>What to measure and on what.</summary>
internal sealed record BenchOptions
{
    private const string Use =
        """
        dotnet run -c Release --project bench/Isnad.Bench -- [--news FILE] [--reports N] [--batch N] [--reading fast|best] [--json FILE] [--questions RECORD | --pages RECORD [--url URL] [--process N]]
          --news FILE    reports, one JSON a line: .jsonl, or .jsonl.xz through the program xz
                         (without it ../shared/data/news.jsonl.xz beside the repository, or in the folder ISNAD_SHARED)
          --reports N    reports whose coding is timed (2000)
          --batch N      reports coded into a record (10000)
          --reading R    fast: by lexicon and rules (the default); best: with the learned models
          --json FILE    write the figures there too
          --questions R  instead of all that, time twenty typical questions on the record R
          --pages R      instead of all that, time the pages of the record R, which isnad serve shows at --url
          --url URL      where it does (http://127.0.0.1:5180)
          --process N    the number of its process, whose processor time is told too
        """;

    /// <summary>The file of reports.</summary>
    public string News { get; init; } = "";

    /// <summary>Reports whose coding is timed.</summary>
    public int Reports { get; init; } = 2000;

    /// <summary>Reports coded into a record.</summary>
    public int Batch { get; init; } = 10000;

    /// <summary>How texts are read.</summary>
    public ReadingKind Reading { get; init; } = ReadingKind.Fast;

    /// <summary>Where the figures go as JSON; null for nowhere.</summary>
    public string? Json { get; init; }

    /// <summary>The record on which questions are timed; null for the measurements of coding.</summary>
    public string? Questions { get; init; }

    /// <summary>The record whose pages are timed; null for the measurements of coding.</summary>
    public string? Pages { get; init; }

    /// <summary>Where its pages are served.</summary>
    public Uri Url { get; init; } = new("http://127.0.0.1:5180");

    /// <summary>The process that serves them; null where its processor time is not asked for.</summary>
    public int? Process { get; init; }

    /// <summary>The one measurement that this process makes; null for the session that starts a process for each.</summary>
    public string? Measure { get; init; }

    /// <summary>Processors that a measurement may use.</summary>
    public int Cores { get; init; } = 1;

    /// <summary>Reads the command line.</summary>
    /// <exception cref="BenchException">It is not understood.</exception>
    public static BenchOptions Parse(string[] arguments)
    {
        var options = new BenchOptions { News = UsualNews() };
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : throw new BenchException(Use);
            options = arguments[i] switch
            {
                "--news" => options with { News = value },
                "--reports" => options with { Reports = Number(value) },
                "--batch" => options with { Batch = Number(value) },
                "--reading" => options with { Reading = Enum.TryParse<ReadingKind>(value, ignoreCase: true, out var reading) ? reading : throw new BenchException(Use) },
                "--json" => options with { Json = value },
                "--questions" => options with { Questions = value },
                "--pages" => options with { Pages = value },
                "--url" => options with { Url = Uri.TryCreate(value, UriKind.Absolute, out var url) ? url : throw new BenchException(Use) },
                "--process" => options with { Process = Number(value) },
                "--measure" => options with { Measure = value },
                "--cores" => options with { Cores = Number(value) },
                _ => throw new BenchException(Use),
            };
        }

        return options;
    }

    private static int Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new BenchException(Use);

    private static string UsualNews()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Isnad.slnx")))
        {
            folder = folder.Parent;
        }

        var shared = Environment.GetEnvironmentVariable("ISNAD_SHARED") ?? Path.Combine(folder?.FullName ?? ".", "..", "shared");
        return Path.GetFullPath(Path.Combine(shared, "data", "news.jsonl.xz"));
    }
}
