using System.Diagnostics;
using System.Globalization;
using Isnad.Store;

namespace Isnad.Bench;

/// <summary>Times the pages that <c>isnad serve</c> gives of a record, over loopback, each address once from the question to the last byte.</summary>
/// <remarks>The first few of each kind, for which the server still compiles its code, are not counted; the very first is told.</remarks>
internal sealed class PageTimes(string path, Uri server, int? process) : IDisposable
{
    private const int Each = 40;
    private const int Warming = 5;

    private readonly HttpClient _client = new() { BaseAddress = server };
    private readonly Process? _process = process is { } id ? Process.GetProcessById(id) : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _process?.Dispose();
    }

    /// <summary>Asks for them all and prints the figures.</summary>
    public async Task<int> RunAsync()
    {
        using var store = RecordStore.OpenReadOnly(path);
        var counts = store.Counts();
        Console.WriteLine($"{counts.Reports:N0} reports, {counts.Events:N0} events");
        Console.WriteLine();
        Console.WriteLine("| page | addresses | first | median | p95 | longest | processor: median | p95 |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var (page, addresses) in new PageAddresses(store, Warming + Each).All())
        {
            var asked = new List<(double Time, double Busy, string Address)>();
            foreach (var address in addresses)
            {
                var (time, busy) = await TimeAsync($"{(asked.Count % 2 == 0 ? "ar" : "en")}/{address}");
                asked.Add((time, busy, address));
            }

            Tell(page, asked);
        }

        return 0;
    }

    private static void Tell(string page, List<(double Time, double Busy, string Address)> all)
    {
        var asked = all.Skip(Warming).ToList();
        static double At(IEnumerable<double> times, double part) => times.Order().ToList() is var sorted ? sorted[(int)(sorted.Count * part)] : 0;
        var (times, busy) = (asked.Select(one => one.Time), asked.Select(one => one.Busy));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {page} | {asked.Count} | {all[0].Time:0} ms | {At(times, 0.5):0} ms | {At(times, 0.95):0} ms | {times.Max():0} ms | {At(busy, 0.5):0} ms | {At(busy, 0.95):0} ms |"));
        Console.Error.WriteLine($"{page}: longest {Uri.UnescapeDataString(asked.MaxBy(one => one.Time).Address)}");
    }

    /// <summary>Milliseconds by the clock, and of the server's processor time, which its system tells in steps.</summary>
    private async Task<(double Time, double Busy)> TimeAsync(string address)
    {
        var (start, before) = (Stopwatch.GetTimestamp(), Busy());
        using var answer = await _client.GetAsync(address);
        await answer.Content.ReadAsByteArrayAsync();
        var times = (Stopwatch.GetElapsedTime(start).TotalMilliseconds, Busy() - before);
        return answer.IsSuccessStatusCode ? times : throw new BenchException($"{address}: {(int)answer.StatusCode}");
    }

    private double Busy()
    {
        _process?.Refresh();
        return _process?.TotalProcessorTime.TotalMilliseconds ?? 0;
    }
}
