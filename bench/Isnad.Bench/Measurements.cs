using System.Text.Json;
using Isnad.Language;
using Isnad.Language.Rules;
using Isnad.Linking;
using Isnad.Pipeline;
using Isnad.Record;
using Isnad.Sources;
using Isnad.Store;
using Isnad.Text;

namespace Isnad.Bench;

/// <summary>The measurements, each made in a process of its own so that memory and start-up are its own.</summary>
internal static class Measurements
{
    private const int WarmUp = 100;

    /// <summary>Makes one and prints its figures as one line of JSON.</summary>
    public static int Run(string name, BenchOptions options)
    {
        Meter.Pin(options.Cores);
        var figures = name switch
        {
            "tokenize" => Tokenize(options),
            "read" => Read(options),
            "code" => Code(options),
            "record" => Record(options),
            "link" => Link(options),
            "start-tokenize" => StartTokenizing(options),
            "start-code" => StartCoding(options),
            _ => throw new BenchException($"There is no measurement '{name}'."),
        };
        Console.Out.WriteLine(JsonSerializer.Serialize(figures with { Name = name, Cores = options.Cores, PeakMiB = Meter.PeakMiB() }));
        return 0;
    }

    /// <summary>The baseline: folding, sentences and words, the least that any reading of a text must do.</summary>
    private static Figures Tokenize(BenchOptions options)
    {
        var reports = Load(options);
        reports.Take(WarmUp).ToList().ForEach(report => Tokens(report.Text));
        var meter = new Meter();
        var words = 0L;
        Each(reports, options.Cores, report => Interlocked.Add(ref words, Tokens(report.Text)));
        return Figures(reports.Count, words, meter);
    }

    /// <summary>The language stage alone: words, tags, trees, names.</summary>
    private static Figures Read(BenchOptions options)
    {
        var loading = new Meter();
        var reader = Readers.Of(options.Reading, RuleReader.Load(LexiconTable.DefaultFolder).Lexicon);
        var load = loading.Seconds;
        var reports = Load(options);
        reports.Take(WarmUp).ToList().ForEach(report => reader.Read(report.Text));
        var (words, meter) = (0L, new Meter());
        Each(reports, options.Cores, report => Interlocked.Add(ref words, reader.Read(report.Text).Sentences.Sum(s => s.Tokens.Count)));
        return Figures(reports.Count, words, meter) with { LoadSeconds = load };
    }

    /// <summary>Reading and coding, with the part of each stage.</summary>
    private static Figures Code(BenchOptions options)
    {
        var loading = new Meter();
        var isnad = IsnadCoder.Load(reading: options.Reading);
        var load = loading.Seconds;
        var reports = Load(options);
        reports.Take(WarmUp).ToList().ForEach(report => isnad.Code(report));
        var (words, events, reading, coding) = (0L, 0L, 0L, 0L);
        var meter = new Meter();
        Each(reports, options.Cores, report =>
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            var read = isnad.Reader.Read(report.Text);
            var middle = System.Diagnostics.Stopwatch.GetTimestamp();
            var coded = isnad.Coder.Code(report, read);
            Interlocked.Add(ref reading, middle - start);
            Interlocked.Add(ref coding, System.Diagnostics.Stopwatch.GetTimestamp() - middle);
            Interlocked.Add(ref words, read.Sentences.Sum(s => s.Tokens.Count));
            Interlocked.Add(ref events, coded.Events.Count);
        });
        var whole = (double)(reading + coding);
        return Figures(reports.Count, words, meter) with
        {
            LoadSeconds = load,
            Events = events,
            Shares = new Dictionary<string, double> { ["language"] = 100 * reading / whole, ["coding"] = 100 * coding / whole },
        };
    }

    /// <summary>Files in, a record out, as <c>isnad code --record</c> does it.</summary>
    private static Figures Record(BenchOptions options)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".isnad");
        try
        {
            var isnad = IsnadCoder.Load(reading: options.Reading);
            using var store = RecordStore.Open(path, TimeProvider.System);
            var sink = new TimedSink(new RecordSink(store));
            var peaks = new PeakWatch(Math.Max(1, options.Reports / 4));
            var run = new CodingRun(isnad.Reader, isnad.Coder, sink, TimeProvider.System, new CodingOptions { Workers = options.Cores });
            var meter = new Meter();
            var items = new SourceReader().Read([options.News], TimeProvider.System).Take(options.Reports);
            var summary = run.RunAsync(items, peaks).GetAwaiter().GetResult();
            return Figures(options.Reports, summary.Words, meter) with
            {
                Events = summary.Events,
                Failed = summary.Problems.Count,
                PeakAt = peaks.Peaks,
                Shares = new Dictionary<string, double> { ["store"] = 100 * sink.Seconds / meter.Seconds },
            };
        }
        finally
        {
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*"))
            {
                File.Delete(file);
            }
        }
    }

    /// <summary>Linking alone: every report is added as it is coded, in batches; coding is not timed, nor are the codings kept.</summary>
    private static Figures Link(BenchOptions options)
    {
        const int Batch = 1000;
        var isnad = IsnadCoder.Load(reading: options.Reading);
        var linker = new Linker(LinkingModel.Load());
        var peaks = new SortedDictionary<int, double>();
        var (seconds, cpu, words, done) = (0d, 0d, 0L, 0);
        foreach (var reports in Load(options).Chunk(Batch))
        {
            var coded = reports.AsParallel().AsOrdered().WithDegreeOfParallelism(options.Cores).Select(r => (Report: r, Coding: isnad.Code(r))).ToList();
            var meter = new Meter();
            coded.ForEach(c => linker.Add(c.Report, c.Coding));
            linker.Update();
            seconds += meter.Seconds;
            cpu += meter.CpuSeconds;
            words += reports.Sum(r => (long)Words.Find(r.Text).Count);
            done += reports.Length;
            peaks[done] = Meter.PeakMiB();
        }

        var quarters = peaks.Where((_, n) => n == peaks.Count - 1 || (n + 1) % Math.Max(1, peaks.Count / 4) == 0).ToDictionary(p => p.Key, p => p.Value);
        return new Figures
        {
            Name = "",
            Reports = done,
            Words = words,
            Seconds = seconds,
            CpuSeconds = cpu,
            Events = linker.Events.LongCount(),
            PeakAt = quarters,
        };
    }

    private static Figures StartTokenizing(BenchOptions options)
    {
        var meter = new Meter();
        var report = Load(options with { Reports = 1 })[0];
        return Figures(1, Tokens(report.Text), meter);
    }

    private static Figures StartCoding(BenchOptions options)
    {
        var meter = new Meter();
        var isnad = IsnadCoder.Load(reading: options.Reading);
        var load = meter.Seconds;
        var report = Load(options with { Reports = 1 })[0];
        var events = isnad.Code(report).Events.Count;
        return Figures(1, Words.Find(report.Text).Count, meter) with { LoadSeconds = load, Events = events };
    }

    private static List<Report> Load(BenchOptions options) =>
        [.. new SourceReader().Read([options.News], TimeProvider.System).Where(item => item.IsReport).Select(item => item.Report!).Take(options.Reports)];

    private static int Tokens(string text) => Folding.FoldWithMap(text).Folded.Length > 0 ? Sentences.Split(text).Sum(s => Words.Find(text, s.Span).Count) : 0;

    private static void Each(List<Report> reports, int cores, Action<Report> work) =>
        Parallel.ForEach(reports, new ParallelOptions { MaxDegreeOfParallelism = cores }, work);

    private static Figures Figures(int reports, long words, Meter meter) =>
        new() { Name = "", Reports = reports, Words = words, Seconds = meter.Seconds, CpuSeconds = meter.CpuSeconds };
}
