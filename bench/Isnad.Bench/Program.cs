using System.Globalization;
using Isnad.Bench;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
try
{
    var options = BenchOptions.Parse(args);
    if (options.Questions is { } record)
    {
        return new Questions(record).Run();
    }

    if (options.Pages is { } pages)
    {
        using var times = new PageTimes(pages, options.Url, options.Process);
        return await times.RunAsync();
    }

    return options.Measure is { } name ? Measurements.Run(name, options) : new Session(options).Run();
}
catch (Exception e) when (e is BenchException or HttpRequestException)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
