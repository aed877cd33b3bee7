using System.Diagnostics;
using System.Globalization;
using Isnad.Store;

namespace Isnad.Bench;

/// <summary>Times the pages that <c>isnad serve</c> gives of a record, over loopback, each address once from the question to the last byte.</summary>
internal sealed class PageTimes(string path, Uri server) : IDisposable
{
    private const int Each = 40;

    private readonly HttpClient _client = new() { BaseAddress = server };

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    /// <summary>Asks for them all and prints the figures.</summary>
    public async Task<int> RunAsync()
    {
        using var store = RecordStore.OpenReadOnly(path);
        var counts = store.Counts();
        Console.WriteLine($"{counts.Reports:N0} reports, {counts.Events:N0} events");
        Console.WriteLine();
        Console.WriteLine("| page | addresses | first | median | p95 | longest |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (var (page, addresses) in new PageAddresses(store, Each).All())
        {
            var times = new List<double>();
            var longest = (Time: 0d, Address: "");
            foreach (var (address, n) in addresses.Select((address, n) => (address, n)))
            {
                var time = await TimeAsync($"{(n % 2 == 0 ? "ar" : "en")}/{address}");
                times.Add(time);
                longest = time > longest.Time ? (time, address) : longest;
            }

            var sorted = times.Order().ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {page} | {addresses.Count} | {times[0]:0} ms | {sorted[sorted.Count / 2]:0} ms | {sorted[(int)(sorted.Count * 0.95)]:0} ms | {sorted[^1]:0} ms |"));
            await Console.Error.WriteLineAsync($"{page}: longest {Uri.UnescapeDataString(longest.Address)}");
        }

        return 0;
    }

    private async Task<double> TimeAsync(string address)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await _client.GetAsync(address);
        await answer.Content.ReadAsByteArrayAsync();
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return answer.IsSuccessStatusCode ? time : throw new BenchException($"{address}: {(int)answer.StatusCode}");
    }
}
