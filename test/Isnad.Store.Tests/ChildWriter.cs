using System.Runtime.CompilerServices;

namespace Isnad.Store.Tests;

/// <summary>Turns this test program into the writing child of <see cref="KillTests"/> when the environment asks for it.</summary>
internal static class ChildWriter
{
    public const string Variable = "ISNAD_TEST_WRITE_TO";

#pragma warning disable CA2255 // The test program's own Main belongs to the test framework.
    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path)
        {
            KillTests.Child(path);
            Environment.Exit(0);
        }
    }
#pragma warning restore CA2255
}
