using System.Diagnostics;

namespace Isnad.Bench;

/// <summary>Reads time, processor time and memory of this process.</summary>
internal sealed class Meter
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly TimeSpan _cpu = Cpu();

    /// <summary>Seconds since it was made.</summary>
    public double Seconds => Stopwatch.GetElapsedTime(_start).TotalSeconds;

    /// <summary>Seconds of processor time since it was made.</summary>
    public double CpuSeconds => (Cpu() - _cpu).TotalSeconds;

    /// <summary>The most memory that the process has held, in MiB.</summary>
    public static double PeakMiB()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1048576.0;
    }

    /// <summary>Lets this process run on the first processors only, where the system can do that.</summary>
    public static void Pin(int cores)
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using var self = Process.GetCurrentProcess();
            self.ProcessorAffinity = (1 << cores) - 1;
        }
    }

    private static TimeSpan Cpu()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime;
    }
}
