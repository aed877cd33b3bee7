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

    return options.Measure is { } name ? Measurements.Run(name, options) : new Session(options).Run();
}
catch (BenchException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
