using System.Diagnostics;
using System.Runtime.CompilerServices;
using Isnad.Cli.Output;

namespace Isnad.Cli.Tests;

/// <summary>Runs the program as a process of its own, which can be killed: this test program turns into it when the environment asks.</summary>
internal static class ChildProgram
{
    private const string Variable = "ISNAD_TEST_ARGUMENTS";

    public static Workshop Workshop => new()
    {
        Messages = Messages.Of("en"),
        Clock = TimeProvider.System,
        LoadReader = _ => new BlankReader(),
        LoadCoder = _ => new IsnadCoder(new BlankReader(), new ArrestCoder()),
    };

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ChildProgram).Assembly.Location);
        }

        start.Environment[Variable] = string.Join('\n', arguments);
        return Process.Start(start)!;
    }

#pragma warning disable CA2255 // The test program's own Main belongs to the test framework.
    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } arguments)
        {
            Environment.Exit(new CommandTree(Workshop).RunAsync(arguments.Split('\n'), Console.Out, Console.Error).GetAwaiter().GetResult());
        }
    }
#pragma warning restore CA2255
}
